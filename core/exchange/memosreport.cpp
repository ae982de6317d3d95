// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/memosreport.h"

#include "core/base/tr.h"
#include "core/exchange/markdownblocks.h"
#include "core/exchange/segmentsreport.h"
#include "core/exchange/shown.h"
#include "core/links/blindwords.h"
#include "core/links/memonames.h"
#include "core/links/memos.h"
#include "core/links/subjects.h"
#include "core/store/person.h"

#include <QDateTime>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array KindsInOrder{MemoKind::Analytic, MemoKind::Method, MemoKind::Reflexive, MemoKind::Diary};

QString memoHeading(MemoKind kind)
{
    switch (kind) {
    case MemoKind::Analytic:
        return Tr::tr("Analytic memos");
    case MemoKind::Method:
        return Tr::tr("Methodological memos");
    case MemoKind::Reflexive:
        return Tr::tr("Reflexive memos");
    case MemoKind::Diary:
        return Tr::tr("Research diary");
    }
    return {};
}

// By kind as they are read, and of each kind in the order they were written.
std::vector<Memo> memosInOrder(const Project &project)
{
    std::vector<Memo> memos = memosSeen(project);
    std::ranges::stable_sort(memos, {}, [](const Memo &memo) {
        return std::pair(std::ranges::find(KindsInOrder, memo.kind) - KindsInOrder.begin(), memo.created);
    });
    return memos;
}

QString writerOf(const Project &project, const Memo &memo)
{
    const auto person = project.find(memo.person);
    return person ? person->name : QString();
}

// The day as a person reads it, as it was on this machine: a diary is kept by the writer's days.
QString dayOf(qint64 milliseconds)
{
    return shownDay(QDateTime::fromMSecsSinceEpoch(milliseconds).date().toString(Qt::ISODate));
}

QString writtenOn(const Memo &memo)
{
    const QString begun = dayOf(memo.created);
    const QString changed = memo.modified > memo.created ? dayOf(memo.modified) : begun;
    return begun == changed ? begun : Tr::tr("%1, changed %2", "two days").arg(begun, changed);
}

QStringList titlesOf(const Project &project, const std::vector<Uuid> &subjects)
{
    QStringList titles;
    for (const Uuid &subject : subjects)
        titles << titleOf(project, subject);
    return titles;
}

QString headingOf(const Memo &memo)
{
    if (!memo.title.isEmpty())
        return memo.title;
    return memo.kind == MemoKind::Diary ? dayOf(memo.created)
                                        : Tr::tr("Memo of %1", "a day").arg(dayOf(memo.created));
}

void addMemoTo(Report &report, const Project &project, const Memo &memo)
{
    report.add(ReportHeading{3, plainRun(headingOf(memo)), u"memo-"_s + memo.id.text()});
    ReportFacts facts;
    facts.add(Tr::tr("About"), titlesOf(project, memoSubjects(project, memo.id)).join(u"; "_s));
    facts.add(Tr::tr("Written by"), writerOf(project, memo));
    facts.add(Tr::tr("Written on"), writtenOn(memo));
    facts.add(Tr::tr("Tags"), tagsOf(memo).join(u", "_s));
    report.add(facts);
    addMarkdown(report, wordsToday(project, memo), 4);
}

} // namespace

Report memosReport(const Project &project)
{
    const std::vector<Memo> memos = memosInOrder(project);
    Report report{.language = reportLanguage(),
                  .title = Tr::tr("Memos and diary"),
                  .above = project.study().title,
                  .subtitle = Tr::tr("%n memo(s)", nullptr, static_cast<int>(memos.size())),
                  .contents = memos.size() > 3};
    report.cover.facts.emplace_back(Tr::tr("Taken from"), plainRun(asItStood(project)));
    std::optional<MemoKind> above;
    for (const Memo &memo : memos) {
        if (memo.kind != above)
            report.add(ReportHeading{2, plainRun(memoHeading(memo.kind)), u"kind-"_s + enumName(memo.kind)});
        above = memo.kind;
        addMemoTo(report, project, memo);
    }
    if (memos.empty())
        report.add(ReportParagraph{plainRun(Tr::tr("There are no memos yet."))});
    return report;
}

PlainTable memosTable(const Project &project)
{
    PlainTable table;
    table.heads = {u"id"_s,     u"title"_s,   u"kind"_s,     u"on"_s,  u"tags"_s,
                   u"person"_s, u"created"_s, u"modified"_s, u"text"_s};
    for (const Memo &memo : memosInOrder(project)) {
        table.rows.push_back({memo.id.text(), memo.title, enumName(memo.kind),
                              titlesOf(project, memoSubjects(project, memo.id)).join(u"; "_s),
                              tagsOf(memo).join(u"; "_s), writerOf(project, memo), isoTime(memo.created),
                              isoTime(memo.modified), wordsToday(project, memo)});
    }
    return table;
}

} // namespace partsong
