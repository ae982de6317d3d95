// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/migrations.h"
#include "core/store/record.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace partsong {

struct SubjectKind;

// A column of some table that links to rows of a given table.
struct IncomingLink {
    const RecordType *type;
    int column;
};

// The descriptions of all records that a study may hold, and the kinds of subject. Built once by
// core/chapters.cpp, where each chapter adds its own; constant afterwards.
class Schema {
public:
    static constexpr int Version = 2;
    static constexpr int OldestReader = 1; // the oldest program version that may read files of this version
    static constexpr int ApplicationId = 0x50534E47; // "PSNG"

    void add(const RecordType &type);
    void add(const SubjectKind &kind);
    void add(const Migration &migration) { m_migrations.push_back(migration); }
    // Works out which tables link to which. Called once, after all chapters were added.
    void finish();

    const std::vector<const RecordType *> &types() const { return m_types; }
    const RecordType *type(const QString &table) const { return m_byTable.value(table); }
    const RecordType *typeOfKind(const QString &kind) const { return m_byKind.value(kind); }
    const std::vector<IncomingLink> &linksTo(const RecordType &type) const;
    const std::vector<Migration> &migrations() const { return m_migrations; }
    const std::vector<const SubjectKind *> &kinds() const { return m_kinds; }
    const SubjectKind *kind(const QString &name) const;
    // The record that holds the texts, found by its role.
    const RecordType &textType() const { return *m_textType; }

    // The statements that make an empty study file of this version.
    QStringList createStatements() const;

private:
    QString createTable(const RecordType &type) const;
    QStringList createIndexes(const RecordType &type) const;

    std::vector<const RecordType *> m_types;
    std::vector<const SubjectKind *> m_kinds;
    std::vector<Migration> m_migrations;
    QHash<QString, const RecordType *> m_byTable;
    QHash<QString, const RecordType *> m_byKind;
    QHash<const RecordType *, std::vector<IncomingLink>> m_links;
    const RecordType *m_textType = nullptr;
};

} // namespace partsong
