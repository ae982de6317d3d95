// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence.h"
#include "core/chapters.h"
#include "core/coding/quotes.h"
#include "core/links/evidences.h"
#include "core/model/elements.h"
#include "core/sources/participant.h"
#include "core/sources/speaker.h"
#include "core/sources/turn.h"
#include "core/themes/themes.h"
#include "core/workshop/canvases.h"
#include "core/workshop/workshops.h"
#include "tests/ui/uistudy.h"
#include "ui/shell/evidencepanel.h"
#include "ui/shell/evidencetreemodel.h"
#include "ui/shell/kindevidence.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowtree.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

struct EvidenceChain : testing::Test {
    UiStudy study;
    TestProject &project = study.project;
    Id<Source> source = project.addSource(u"Ruth"_s, u"The drawer was locked and nobody came."_s);
    Id<Code> code = project.addCode(u"Keys"_s);
    Id<Coding> coding = project.addCoding(project.textOf(source), code, 0, 21);
    Id<Coding> other = project.addCoding(project.textOf(source), code, 26, 37);
    Id<Theme> theme = addTheme(project, u"Night"_s)->id;
    WindowParts parts{.schema = schema(), .workspaces = {}, .shownIn = shownIn, .summary = evidenceSummary};
    KindEvidence finder{*project, parts};

    EvidenceChain() { EXPECT_TRUE(putCodes(project, theme, {code})); }
    void tie(SubjectId claim, SubjectId what, Stance stance)
    {
        ASSERT_TRUE(addEvidence(project, {claim, what, stance}));
    }
    Id<Participant> give(Id<Source> given)
    {
        Participant participant{Id<Participant>::make(), u"Ruth B"_s, u"Relatives"_s, u"Home A"_s};
        Edit edit(project, PARTSONG_LABEL("Test"));
        edit.insert(participant);
        Source changed = *project->find(given);
        changed.participant = participant.id;
        edit.update(changed);
        EXPECT_TRUE(edit.commit());
        return participant.id;
    }
    Id<Speaker> speak(Id<Source> in, TextRange range, Id<Participant> who)
    {
        const Speaker speaker{Id<Speaker>::make(), in, u"Ruth"_s, who};
        Edit edit(project, PARTSONG_LABEL("Test"));
        edit.insert(speaker);
        edit.insert(Turn{Id<Turn>::make(), project.textOf(in), speaker.id, range, {}, {}});
        EXPECT_TRUE(edit.commit());
        return speaker.id;
    }
    // The rows under a heading: "note|title".
    QStringList rows(SubjectId subject, const QString &heading) const
    {
        EvidenceTreeModel model(finder);
        model.setSubject(subject);
        // Made only now: while a model is reset the tester does not bear rows that are fetched at once.
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QStringList found;
        for (int top = 0; top < model.rowCount(); ++top) {
            const QModelIndex parent = model.index(top, 0);
            for (int row = 0; parent.data().toString() == heading && row < model.rowCount(parent); ++row) {
                const QModelIndex index = model.index(row, 0, parent);
                found << index.data(RowDelegate::NoteRole).toString() + u'|' + index.data().toString();
            }
        }
        return found;
    }
};

const QString Below = u"Rests on"_s;
const QString Above = u"What rests on it"_s;
const QString FurtherOn = u"Claims further on"_s;
const QString Shown = u"Shown in"_s;

// The panel in a window, and its tree when the answers are there.
struct ShownPanel {
    UiStudy &study;
    EvidencePanel panel;
    RowTree *tree = panel.tree();
    QAbstractItemModelTester tester{tree->model(), QAbstractItemModelTester::FailureReportingMode::Fatal};

    explicit ShownPanel(UiStudy &study_, const EvidenceFinder &finder)
        : study(study_), panel(finder, study_.navigator, study_.tasks)
    {
        panel.resize(320, 700);
        panel.show();
        panel.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&panel));
        settle();
    }
    ~ShownPanel() { study.tasks.cancelAll(); } // what is still being looked for asks the finder
    void settle() const
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return study.tasks.running().empty(); }, 10'000));
        QCoreApplication::processEvents();
    }
    void select(SubjectId subject)
    {
        study.navigator.select(subject);
        settle();
    }
    QModelIndex heading(const QString &title) const
    {
        const QAbstractItemModel *model = tree->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == title)
                return model->index(row, 0);
        }
        return {};
    }
    QModelIndex first(const QString &title) const { return tree->model()->index(0, 0, heading(title)); }
};

} // namespace

TEST_F(EvidenceChain, LeadsFromASourceToEveryClaim)
{
    const Id<Element> element = addElement(project, {.name = u"Key safe"_s, .type = u"Tool"_s})->id;
    tie(subjectId(element), subjectId(theme), Stance::Supports);
    EXPECT_EQ(rows(subjectId(source), Above), (QStringList{u"|The drawer was locked"_s, u"|nobody came"_s}));
    EXPECT_EQ(rows(subjectId(source), FurtherOn), (QStringList{u"|Night"_s, u"|Key safe"_s}));
    EXPECT_EQ(rows(subjectId(coding), Above), QStringList{u"|Keys"_s});
    EXPECT_EQ(rows(subjectId(code), Above), QStringList{u"|Night"_s});
    EXPECT_EQ(rows(subjectId(code), FurtherOn),
              QStringList{u"|Key safe"_s}); // what is near is not said twice
    EXPECT_EQ(rows(subjectId(theme), Above), QStringList{u"✓ for|Key safe"_s});
}

TEST_F(EvidenceChain, LeadsBackToWhoSaidIt)
{
    EXPECT_EQ(rows(subjectId(coding), Below), QStringList{u"|Ruth"_s});
    const Id<Participant> ruth = give(source);
    EXPECT_EQ(rows(subjectId(coding), Below), (QStringList{u"|Ruth"_s, u"|Ruth B"_s}));
    EXPECT_EQ(rows(subjectId(source), Below), QStringList{u"|Ruth B"_s});
    EXPECT_EQ(rows(subjectId(ruth), Above), QStringList{u"|Ruth"_s});
    EXPECT_EQ(rows(subjectId(ruth), FurtherOn), QStringList{u"|Night"_s});
    EXPECT_EQ(evidenceSummary(*project, subjectId(theme)).section(u' ', 0, 0), u"2"_s);
}

TEST_F(EvidenceChain, LeadsFromAParticipantToWhatTheySaidAmongOthers)
{
    const Id<Participant> ruth = give(source);
    const Id<Source> group = project.addSource(u"Group"_s, u"I rang. They came."_s);
    const Id<Coding> said = project.addCoding(project.textOf(group), code, 0, 7);
    project.addCoding(project.textOf(group), code, 8, 18);
    const Id<Speaker> speaker = speak(group, {0, 8}, ruth);
    EXPECT_EQ(rows(subjectId(ruth), Above),
              (QStringList{u"|Ruth"_s, u"|Ruth"_s})); // what she gave, where she speaks
    EXPECT_EQ(rows(subjectId(speaker), Above), QStringList{u"|I rang."_s});
    EXPECT_EQ(rows(subjectId(said), Below), (QStringList{u"|Group"_s, u"|Ruth B"_s}));
}

TEST_F(EvidenceChain, SaysByWordAndSignWhatSpeaksForAndAgainst)
{
    tie(subjectId(theme), subjectId(coding), Stance::Supports);
    tie(subjectId(theme), subjectId(other), Stance::Challenges);
    EXPECT_EQ(rows(subjectId(theme), Below),
              (QStringList{u"✓ for|The drawer was locked"_s, u"≠ against|nobody came"_s, u"|Keys"_s}));
    EXPECT_EQ(rows(subjectId(other), Above), (QStringList{u"≠ against|Night"_s, u"|Keys"_s}));
    EvidenceTreeModel model(finder);
    model.setSubject(subjectId(theme));
    EXPECT_EQ(model.index(1, 0, model.index(1, 0)).data(Qt::AccessibleTextRole).toString(),
              u"Against. Coded passage: nobody came"_s);
}

TEST_F(EvidenceChain, SaysWhereAQuoteWasShown)
{
    const Id<Quote> quote = *addQuote(project, coding);
    ASSERT_TRUE(recordShown(project, {quote}, u"Report for the board"_s));
    const Id<Workshop> workshop = addWorkshop(project, {.name = u"One"_s})->id;
    const Id<Canvas> canvas = addCanvas(project, workshop, u"Nights"_s)->id;
    ASSERT_TRUE(putCards(project, canvas, {subjectId(quote)}));
    for (const SubjectId &subject : {subjectId(quote), subjectId(coding), subjectId(source)}) {
        QStringList where;
        for (const QString &row : rows(subject, Shown))
            where << row.section(u'|', 1);
        where.sort();
        EXPECT_EQ(where, (QStringList{u"Board: Nights"_s, u"Report for the board"_s}));
    }
}

TEST_F(EvidenceChain, RowsAreGoneToByReturnAndByOneClick)
{
    ShownPanel shown(study, finder);
    shown.select(subjectId(theme));
    const QSignalSpy went(&study.navigator, &Navigator::wentTo);
    shown.tree->setCurrentIndex(shown.first(Below));
    QTest::keyClick(shown.tree, Qt::Key_Return);
    ASSERT_EQ(went.size(), 1);
    EXPECT_EQ(study.navigator.selected(), subjectId(code));
    shown.settle();
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    const QPoint at = shown.tree->visualRect(shown.first(Below)).center();
    QTest::mouseClick(shown.tree->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(shown.tree->viewport(), Qt::LeftButton, {}, at); // a double click goes no further
    EXPECT_EQ(went.size(), 2);
    EXPECT_EQ(study.navigator.selected(), subjectId(coding));
}

TEST_F(EvidenceChain, WalksOnByKeyAndStaysOpenWhenTheStudyChanges)
{
    ShownPanel shown(study, finder);
    shown.select(subjectId(source));
    EXPECT_TRUE(shown.tree->isExpanded(shown.heading(Above)));
    shown.tree->setFocus();
    shown.tree->setCurrentIndex(shown.first(Above));
    QTest::keyClick(shown.tree, Qt::Key_Right);
    shown.settle();
    const auto codeRow = [&] { return shown.tree->model()->index(0, 0, shown.first(Above)); };
    ASSERT_EQ(codeRow().data().toString(), u"Keys"_s);
    shown.tree->expand(codeRow());
    shown.settle();
    EXPECT_EQ(shown.tree->model()->index(0, 0, codeRow()).data().toString(), u"Night"_s);
    shown.tree->collapse(shown.heading(Shown));
    ASSERT_TRUE(renameTheme(project, theme, u"Nights"_s));
    shown.panel.refresh();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return shown.tree->model()->index(0, 0, codeRow()).data().toString() == u"Nights"_s; }, 5000));
    EXPECT_TRUE(shown.tree->isExpanded(codeRow()));
    EXPECT_FALSE(shown.tree->isExpanded(shown.heading(Shown)));
}

TEST_F(EvidenceChain, NeverAsksInTheWindowsOwnThread)
{
    // Everything but the title of what is selected is found out elsewhere.
    struct Elsewhere : EvidenceFinder {
        const KindEvidence &inner;
        mutable std::atomic<int> here = 0;
        explicit Elsewhere(const KindEvidence &finder_) : inner(finder_) { }
        void note() const { here += QThread::currentThread() == qApp->thread() ? 1 : 0; }
        std::optional<EvidenceRow> describe(SubjectId subject) const override
        {
            return inner.describe(subject);
        }
        std::vector<EvidenceLink> beneath(SubjectId subject) const override
        {
            return note(), inner.beneath(subject);
        }
        std::vector<EvidenceLink> above(SubjectId subject) const override
        {
            return note(), inner.above(subject);
        }
        std::vector<EvidenceLink> claims(SubjectId subject) const override
        {
            return note(), inner.claims(subject);
        }
        std::vector<ShownRow> shownIn(SubjectId subject) const override
        {
            return note(), inner.shownIn(subject);
        }
        std::function<QString()> summary(SubjectId subject) const override
        {
            return [this, work = inner.summary(subject)] { return note(), work(); };
        }
    };
    const Elsewhere elsewhere(finder);
    ShownPanel shown(study, elsewhere);
    shown.select(subjectId(code));
    shown.tree->expand(shown.first(Above));
    shown.settle();
    EXPECT_EQ(shown.tree->model()->rowCount(shown.heading(Below)), 2);
    EXPECT_EQ(elsewhere.here, 0);
}

} // namespace partsong
