// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/code.h"
#include "core/coding/coding.h"
#include "core/sources/source.h"
#include "core/sources/text.h"
#include "core/store/edit.h"
#include "core/store/project.h"

#include <QTemporaryDir>

#include <memory>

namespace partsong {

// Everything a study holds, table by table and row by row, as text: two studies are the same when this is.
// Derived columns are in it, so that they are checked too; the History is not.
QString dumpOf(const Project &project);

// A real store for a test, in memory or on disk, with short ways to fill it.
class TestProject {
public:
    enum class Where { Memory, Disk };
    explicit TestProject(Where where = Where::Memory, const QString &person = QStringLiteral("Ada"));

    Project &operator*() const { return *m_project; }
    Project *operator->() const { return m_project.get(); }
    operator Project &() const { return *m_project; }
    std::unique_ptr<Project> &pointer() { return m_project; }
    QString dump() const { return dumpOf(*m_project); }
    QString path() const { return m_project->path(); }
    QString folder() const { return m_folder.path(); }
    void reopen();
    void close() { m_project.reset(); }

    Id<Source> addSource(const QString &name, const QString &words);
    Id<Text> textOf(Id<Source> source) const;
    Id<Code> addCode(const QString &name, Id<Code> parent = {});
    Id<Coding> addCoding(Id<Text> text, Id<Code> code, int start, int end);
    QString words(Id<Text> text) const;
    QString quote(Id<Coding> coding) const;

private:
    void quicken();

    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
};

} // namespace partsong
