// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/source.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>
#include <vector>

namespace partsong {

class ChangeSet;
class Project;
struct Person;

// The sources that can be read, each with how many passages of it are coded. Applies what changes to its own
// rows.
class SourceChoiceModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit SourceChoiceModel(const Project &project, QObject *parent = nullptr);

    Id<Source> source(int row) const { return m_rows[size_t(row)].source.id; }
    Id<Text> text(int row) const { return m_rows[size_t(row)].text; }
    const QString &name(int row) const { return m_rows[size_t(row)].source.name; }
    int rowOf(Id<Source> source) const;
    // Counts the passages of one coder alone; nobody: of all.
    void setCoder(std::optional<Id<Person>> coder);
    // Somebody else acts, who has read other texts.
    void followReading();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        Source source;
        Id<Text> text;
        int codings = 0;
        int read = 0; // per cent
    };
    QString note(const Row &row) const;
    void apply(const ChangeSet &changes);
    void applyCounts(const ChangeSet &changes);

    const Project &m_project;
    std::optional<Id<Person>> m_coder;
    std::vector<Row> m_rows;
};

} // namespace partsong
