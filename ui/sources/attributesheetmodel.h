// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/attributes.h"
#include "core/store/changeset.h"
#include "core/store/project.h"
#include "ui/sources/sheetmodel.h"

#include <QHash>

#include <vector>

namespace partsong {

// A sheet whose last columns are the attributes of the study. A value that is inherited is shown quietly,
// with from whom. Knows the attributes and all their values, and applies what changes to them; what stands
// before them, and the rows, are those of who builds on it.
class AttributeSheetModel : public SheetModel {
    Q_OBJECT
public:
    AttributeSheetModel(Project &project, int fields, QObject *parent);

    // Nothing for the columns before the attributes.
    const Attribute *attribute(int column) const;
    int firstAttribute() const { return m_fields; }

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool writable(int column) const override;

protected:
    struct Shown {
        QString value;
        QString from; // "": its own
    };

    // Of the columns before the attributes.
    virtual QString field(int row, int column) const = 0;
    virtual QString fieldTitle(int column) const = 0;
    virtual std::optional<AttributeKind> fieldKind(int) const { return std::nullopt; }
    virtual QStringList fieldChoices(int row, int column) const;
    virtual bool fieldHasList(int) const { return true; }
    virtual bool fieldTakesOthers(int) const { return true; }
    virtual bool fieldWritable(int) const { return true; }

    // What is known of a field that nobody has filled in.
    virtual Shown fieldInherited(int, int) const { return {}; }

    virtual SubjectId subject(int row) const = 0;
    virtual Shown inherited(int row, const Attribute &attribute) const = 0;
    // After attributes and values are those of now.
    virtual void applyRows(const ChangeSet &changes) = 0;
    // Whether cells may look new though no attribute changed.
    virtual bool touchedBy(const ChangeSet &changes) const = 0;

    // Rows that are records: what changed in them, each at its place.
    template <typename T>
    void applyRecords(const ChangeSet &changes, std::vector<T> &records, QHash<Id<T>, int> &places);

    Project &project() const { return m_project; }
    QString value(SubjectId subject, Id<Attribute> attribute) const;

    int columns() const final { return m_fields + int(m_attributes.size()); }
    QString title(int column) const final;
    bool holdsNumbers(int column) const final;
    bool yesNo(const QModelIndex &index) const final;

private:
    QString own(int row, int column) const;
    Shown shown(int row, int column) const;
    std::optional<AttributeKind> kind(int column) const;
    QStringList choices(int row, int column) const;
    QVariant sortValue(const QString &value, int column) const;
    void apply(const ChangeSet &changes);
    void applyAttributes();

    Project &m_project;
    int m_fields;
    std::vector<Attribute> m_attributes;
    QHash<std::pair<Uuid, Uuid>, QString> m_values; // by subject and attribute
};

template <typename T>
void AttributeSheetModel::applyRecords(const ChangeSet &changes, std::vector<T> &records,
                                       QHash<Id<T>, int> &places)
{
    for (const auto &[before, after] : changes.of<T>()) {
        const int row = places.value(before ? before->id : after->id, -1);
        if (!after && row >= 0) {
            beginRemoveRows({}, row, row);
            records.erase(records.begin() + row);
            places.remove(before->id);
            for (size_t at = size_t(row); at < records.size(); ++at)
                places[records[at].id] = int(at);
            endRemoveRows();
        } else if (after && row >= 0) {
            records[size_t(row)] = *after;
        } else if (after) {
            beginInsertRows({}, int(records.size()), int(records.size()));
            places.insert(after->id, int(records.size()));
            records.push_back(*after);
            endInsertRows();
        }
    }
}

// Sorted, each once, none empty.
QStringList distinctWords(QStringList words);

} // namespace partsong
