// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testproject.h"

#include "core/base/textindex.h"
#include "core/chapters.h"
#include "core/store/schema.h"

#include <gtest/gtest.h>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QString shown(const Value &value)
{
    switch (value.index()) {
    case 1:
        return QString::number(std::get<qint64>(value));
    case 2:
        return QString::number(std::get<double>(value), 'g', 17);
    case 3:
        return u"\"%1\""_s.arg(std::get<QString>(value));
    case 4:
        return QString::fromLatin1(std::get<QByteArray>(value).toHex());
    default:
        return u"null"_s;
    }
}

} // namespace

QString dumpOf(const Project &project)
{
    QStringList lines;
    for (const RecordType *type : project.schema().types()) {
        QStringList rows;
        for (const Row &row : project.rows(*type)) {
            QStringList cells;
            for (const Value &value : row)
                cells << shown(value);
            rows << QLatin1String(type->table) + ": "_L1 + cells.join(" | "_L1);
        }
        rows.sort();
        lines << rows;
    }
    QStringList subjects;
    Statement rows = project.query("SELECT hex(id), kind FROM subject ORDER BY id");
    while (rows.next())
        subjects << "subject: "_L1 + rows.text(0) + u" "_s + rows.text(1);
    return (lines + subjects).join(u"\n"_s);
}

TestProject::TestProject(Where where, const QString &person)
{
    const QString path = where == Where::Memory ? u":memory:"_s : m_folder.filePath(u"test.partsong"_s);
    auto project = Project::create(path, schema(), u"Test"_s, person);
    EXPECT_TRUE(project) << (project ? "" : qPrintable(project.error().detail));
    if (project)
        m_project = std::move(*project);
    quicken();
}

// Waiting for the disk is no part of what these tests are about; those that kill a writer use one of their
// own.
void TestProject::quicken()
{
    const bool quick = m_project && m_project->database().execute("PRAGMA synchronous=OFF");
    EXPECT_TRUE(quick);
}

void TestProject::reopen()
{
    const QString path = m_project->path();
    m_project.reset();
    auto project = Project::open(path, schema(), Project::Access::Write);
    ASSERT_TRUE(project) << qPrintable(project.error().message);
    m_project = std::move(*project);
    quicken();
}

Id<Source> TestProject::addSource(const QString &name, const QString &words)
{
    Edit edit(*m_project, PARTSONG_LABEL("Import"));
    Source source;
    source.id = Id<Source>::make();
    source.name = name;
    Text text;
    text.id = Id<Text>::make();
    text.owner = subjectId(source.id);
    text.body = words.toUtf8();
    edit.insert(source);
    edit.insert(text);
    EXPECT_TRUE(edit.commit());
    return source.id;
}

Id<Text> TestProject::textOf(Id<Source> source) const
{
    return m_project->where<Text>("owner", source).front().id;
}

Id<Code> TestProject::addCode(const QString &name, Id<Code> parent)
{
    Edit edit(*m_project, PARTSONG_LABEL("Add code"));
    Code code;
    code.id = Id<Code>::make();
    code.name = name;
    code.parent = parent;
    code.colour = u"#0072B2"_s;
    edit.insert(code);
    EXPECT_TRUE(edit.commit());
    return code.id;
}

Id<Coding> TestProject::addCoding(Id<Text> text, Id<Code> code, int start, int end)
{
    Edit edit(*m_project, PARTSONG_LABEL("Code"));
    Coding coding;
    coding.id = Id<Coding>::make();
    coding.code = code;
    coding.anchor.text = text;
    coding.anchor.range = {start, end};
    coding.coder = m_project->person().id;
    edit.insert(coding);
    const Status done = edit.commit();
    EXPECT_TRUE(done) << (done ? "" : qPrintable(done.error().detail));
    return coding.id;
}

QString TestProject::words(Id<Text> text) const
{
    return QString::fromUtf8(m_project->text(text)->utf8());
}

QString TestProject::quote(Id<Coding> id) const
{
    const Coding coding = m_project->find(id).value();
    return m_project->text(coding.anchor.text)->words(coding.anchor.range);
}

} // namespace partsong
