// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/codings.h"
#include "core/coding/voices.h"

#include <QAbstractListModel>
#include <QHash>
#include <QStyledItemDelegate>

namespace partsong {

class Project;

// Passages that a rule would code, each with a tick. Reads the words of those rows alone that are looked at.
class PlannedCodingsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { WordsRole = Qt::UserRole + 1, BeforeRole, AfterRole, PlaceRole };

    explicit PlannedCodingsModel(const Project &project, QObject *parent = nullptr);

    // Above each passage stands who speaks in it, rather than its source: where all are of one source.
    void nameSpeakers() { m_voices.emplace(m_project); }
    // All are ticked at first.
    void setPlanned(std::vector<NewCoding> planned);
    std::vector<NewCoding> ticked() const;
    int tickedCount() const { return m_tickedCount; }
    void tickAll(bool on);
    void toggle(const QModelIndexList &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    QString words(const NewCoding &coding, int from, int to) const;
    QString before(const NewCoding &coding) const;
    QString after(const NewCoding &coding) const;
    QString place(const NewCoding &coding) const;

    const Project &m_project;
    std::vector<NewCoding> m_planned;
    std::vector<bool> m_ticked;
    int m_tickedCount = 0;
    QHash<Id<Text>, QString> m_sources;
    std::optional<Voices> m_voices;
};

// Paints a tick, the source, and the words between what stands around them, in two lines.
class PlannedCodingsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace partsong
