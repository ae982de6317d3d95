// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codes.h"
#include "core/coding/codings.h"
#include "core/coding/correcttext.h"
#include "core/coding/manycodings.h"
#include "core/sources/participant.h"
#include "core/sources/speaker.h"
#include "core/sources/turn.h"
#include "tests/ui/uistudy.h"
#include "ui/coding/codepicker.h"
#include "ui/coding/extractspanel.h"
#include "ui/coding/segmentfilterbar.h"
#include "ui/coding/segmentgestures.h"
#include "ui/coding/segmentlistmodel.h"
#include "ui/shell/selectedtogether.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/typetofind.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

class Extracts : public testing::Test {
protected:
    Extracts()
    {
        first =
            study.project.addSource(u"Interview 1"_s, u"Nobody came. I rang twice. Then a nurse came in."_s);
        second = study.project.addSource(u"Interview 2"_s, u"The bell is loud. Somebody rang it."_s);
        waiting = study.project.addCode(u"Absence"_s);
        bell = study.project.addCode(u"Bell"_s);
        addRuth();
        nobody = code(first, waiting, 0, 12);
        twice = code(first, bell, 13, 26);
        loud = code(second, bell, 0, 17);
        panel = new ExtractsPanel(study.context, &window);
        panel->addActions();
        panel->resize(420, 700);
        window.resize(420, 700);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    void addRuth()
    {
        Edit edit(study.project, PARTSONG_LABEL("Add"));
        Participant participant;
        participant.id = ruth = Id<Participant>::make();
        participant.name = u"Ruth"_s;
        participant.group = u"Relatives"_s;
        participant.site = u"Home B"_s;
        edit.insert(participant);
        Speaker speaker;
        speaker.id = Id<Speaker>::make();
        speaker.source = first;
        speaker.name = u"R"_s;
        speaker.participant = ruth;
        edit.insert(speaker);
        Turn turn;
        turn.id = Id<Turn>::make();
        turn.text = study.project.textOf(first);
        turn.speaker = speaker.id;
        turn.range = {0, 48};
        edit.insert(turn);
        EXPECT_TRUE(edit.commit());
    }
    Id<Coding> code(Id<Source> source, Id<Code> with, int start, int end)
    {
        const auto made = applyCode(
            study.project,
            {.code = with, .anchor = {.text = study.project.textOf(source), .range = {start, end}}});
        EXPECT_TRUE(made);
        return made.value_or(Id<Coding>());
    }
    QStringList rows() const
    {
        QStringList words;
        for (int i = 0; i < panel->model()->rowCount(); ++i)
            words << (panel->model()->heading(i) ? u"# "_s : QString())
                    + panel->model()->index(i).data().toString();
        return words;
    }
    void run(const QString &id)
    {
        study.actions.refresh();
        QAction *action = study.actions.action(id);
        ASSERT_NE(action, nullptr) << id.toStdString();
        ASSERT_TRUE(action->isEnabled()) << id.toStdString();
        action->trigger();
        QCoreApplication::processEvents();
    }
    void choose(std::initializer_list<Id<Coding>> codings)
    {
        panel->list()->setFocus();
        panel->list()->clearSelection();
        for (const Id<Coding> id : codings) {
            const QModelIndex index = panel->model()->index(panel->model()->rowOf(id));
            panel->list()->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
            panel->list()->selectionModel()->select(index, QItemSelectionModel::Select);
        }
    }
    void narrow(const QString &letters)
    {
        panel->filterBar()->choose();
        TypeToFind *finder = panel->filterBar()->finder();
        ASSERT_TRUE(finder->isVisible());
        QTest::keyClicks(finder->field(), letters);
        QTest::keyClick(finder->field(), Qt::Key_Return);
        activate();
    }
    // Off screen, nobody makes the window active again when a popup closes.
    void activate()
    {
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        panel->list()->setFocus();
        QCoreApplication::processEvents();
    }

    UiStudy study;
    QWidget window;
    Id<Source> first, second;
    Id<Code> waiting, bell;
    Id<Participant> ruth;
    Id<Coding> nobody, twice, loud;
    ExtractsPanel *panel = nullptr;
};

TEST_F(Extracts, AnyCombinationIsChosenByTyping)
{
    const QAbstractItemModelTester tester(panel->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    panel->showSource(second);
    EXPECT_EQ(rows(), QStringList{u"The bell is loud."_s});
    panel->showCode(bell);
    EXPECT_EQ(rows(), (QStringList{u"I rang twice."_s, u"The bell is loud."_s}));
    narrow(u"ruth"_s);
    EXPECT_EQ(rows(), QStringList{u"I rang twice."_s});
    ASSERT_EQ(panel->filterBar()->chips().size(), 1u);
    narrow(u"absence"_s); // a code that was chosen takes the place of the one that is followed
    EXPECT_EQ(rows(), QStringList{u"Nobody came."_s});
    panel->showCode(waiting);
    EXPECT_EQ(rows(), QStringList{u"Nobody came."_s});
    QTest::keyClick(panel->filterBar()->chips().front(), Qt::Key_Delete);
    QCoreApplication::processEvents();
    QTest::keyClick(panel->filterBar()->chips().front(), Qt::Key_Delete);
    QCoreApplication::processEvents();
    EXPECT_FALSE(panel->filterBar()->any());
}

TEST_F(Extracts, WordsAreLookedForBesideTheWindow)
{
    panel->showCode(bell);
    narrow(u"rang twice"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return panel->model()->filter().words == u"rang twice"_s; }));
    EXPECT_EQ(rows(), QStringList{u"I rang twice."_s});
    // What comes later is judged too.
    code(second, bell, 18, 34);
    EXPECT_EQ(rows(), QStringList{u"I rang twice."_s});
    study.tasks.cancelAll();
}

TEST_F(Extracts, GroupsHaveHeadingsThatComeAndGo)
{
    const QAbstractItemModelTester tester(panel->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    narrow(u"Ada"_s); // everything that Ada coded
    run(u"extracts.group.code"_s);
    EXPECT_EQ(rows(),
              (QStringList{u"# Absence"_s, u"Nobody came."_s, u"# Bell"_s, u"I rang twice."_s,
                           u"The bell is loud."_s}));
    EXPECT_EQ(panel->model()->index(2).data(SegmentListModel::CountRole).toInt(), 2);
    ASSERT_TRUE(removeCodings(study.project, {nobody}));
    EXPECT_EQ(rows(), (QStringList{u"# Bell"_s, u"I rang twice."_s, u"The bell is loud."_s}));
    ASSERT_TRUE(study.project->undo());
    EXPECT_EQ(rows().front(), u"# Absence"_s);
    ASSERT_TRUE(recode(study.project, {twice}, waiting));
    EXPECT_EQ(rows(),
              (QStringList{u"# Absence"_s, u"Nobody came."_s, u"I rang twice."_s, u"# Bell"_s,
                           u"The bell is loud."_s}));
    ASSERT_TRUE(renameCode(study.project, bell, u"Bells"_s));
    EXPECT_EQ(rows()[3], u"# Bells"_s);
    run(u"extracts.group.participant"_s);
    EXPECT_EQ(rows(),
              (QStringList{u"# Ruth"_s, u"Nobody came."_s, u"I rang twice."_s, u"# Nobody known"_s,
                           u"The bell is loud."_s}));
    run(u"extracts.group.group"_s);
    EXPECT_EQ(rows().front(), u"# Relatives"_s);
    run(u"extracts.group.none"_s);
    EXPECT_EQ(rows().size(), 3);
    EXPECT_EQ(panel->model()->extracts(), 3);
}

TEST_F(Extracts, TheOrderIsOnesChoice)
{
    narrow(u"Ada"_s);
    run(u"extracts.sort.length"_s);
    EXPECT_EQ(rows().front(), u"The bell is loud."_s);
    ASSERT_TRUE(setCoding(study.project, nobody, {.range = {}, .weight = 80, .comment = {}}));
    run(u"extracts.sort.weight"_s);
    EXPECT_EQ(rows().front(), u"Nobody came."_s);
    ASSERT_TRUE(setCoding(study.project, twice, {.range = {}, .weight = 90, .comment = {}}));
    EXPECT_EQ(rows().front(), u"I rang twice."_s); // at once
    run(u"extracts.sort.position"_s);
    EXPECT_EQ(rows().front(), u"Nobody came."_s);
}

TEST_F(Extracts, ContextIsAsMuchAsIsWanted)
{
    panel->showCode(bell);
    const QModelIndex row = panel->model()->index(panel->model()->rowOf(twice));
    EXPECT_EQ(row.data(SegmentListModel::BeforeRole).toString(), u"Nobody came. "_s);
    run(u"extracts.context.none"_s);
    EXPECT_EQ(row.data(SegmentListModel::BeforeRole).toString(), QString());
    run(u"extracts.context.turn"_s);
    EXPECT_EQ(row.data(SegmentListModel::AfterRole).toString(), u" Then a nurse came in."_s);
    run(u"extracts.context.words"_s);
}

TEST_F(Extracts, ManyGetAnotherCodeOrNoneInOneStep)
{
    narrow(u"Ada"_s);
    const auto before = study.project.dump();
    choose({nobody, loud});
    const qint64 steps = study.project->lastStep();
    QTest::keyClick(panel->list(), Qt::Key_R, Qt::ControlModifier);
    TypeToFind *finder = panel->gestures()->picker()->finder();
    ASSERT_TRUE(finder->isVisible());
    QTest::keyClicks(finder->field(), u"Nights/Alone"_s);
    QTest::keyClick(finder->field(), Qt::Key_Return);
    EXPECT_EQ(study.project->lastStep(), steps + 1);
    EXPECT_EQ(study.project->find(nobody)->code, study.project->find(loud)->code);
    EXPECT_EQ(study.project->find(study.project->find(loud)->code)->name, u"Alone"_s);
    ASSERT_TRUE(study.project->undo());
    EXPECT_EQ(study.project.dump(), before);

    activate();
    choose({nobody, twice});
    QTest::keyClick(panel->list(), Qt::Key_Delete);
    EXPECT_EQ(rows(), QStringList{u"The bell is loud."_s});
    EXPECT_EQ(study.told.last(), u"The code was taken off 2 extract(s)."_s);
    ASSERT_TRUE(study.project->undo());
    EXPECT_EQ(study.project.dump(), before);
}

TEST_F(Extracts, WhatIsCopiedSaysWhereItIsFrom)
{
    narrow(u"Ada"_s);
    choose({nobody, loud});
    QTest::keyClick(panel->list(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    EXPECT_EQ(data->text(), u"“Nobody came.” (Ruth, Home B, turn 1)\n\n“The bell is loud.” (Interview 2)"_s);
    EXPECT_TRUE(data->html().contains(u"<blockquote><p>“Nobody came.”</p><p>– Ruth, Home B, turn 1</p>"_s));
}

TEST_F(Extracts, WhatIsSelectedTogetherIsKnownToTheWindow)
{
    narrow(u"Ada"_s);
    choose({nobody, loud});
    EXPECT_EQ(SelectedTogether::of(study.navigator).subjects(),
              (std::vector{subjectId(loud), subjectId(nobody)})); // the one at hand first
    EXPECT_EQ(study.navigator.selected(), subjectId(loud));
    study.navigator.select(subjectId(bell));
    EXPECT_EQ(SelectedTogether::of(study.navigator).subjects(), std::vector{subjectId(bell)});
}

TEST_F(Extracts, ShowsTheOneThatIsChosenElsewhereUnlessSomebodyIsAtWorkHere)
{
    narrow(u"Ada"_s);
    choose({nobody, loud});
    panel->follow(twice);
    EXPECT_EQ(panel->gestures()->selected(), (std::vector{nobody, loud}));

    panel->list()->clearFocus();
    panel->follow(twice);
    EXPECT_EQ(panel->gestures()->selected(),
              (std::vector{nobody, loud})); // several are kept for what comes next
    panel->list()->clearSelection();
    QList<SubjectId> gone;
    QObject::connect(&study.navigator, &Navigator::arrived, &window, [&gone](SubjectId id) { gone << id; });
    panel->follow(twice);
    EXPECT_EQ(panel->gestures()->selected(), std::vector{twice});
    panel->follow(loud);
    EXPECT_EQ(panel->gestures()->selected(), std::vector{loud});
    panel->follow({});
    EXPECT_EQ(panel->gestures()->selected(), std::vector{loud});
    EXPECT_TRUE(gone.isEmpty());
}

TEST_F(Extracts, ArrowKeysPassOverHeadingsAndReturnGoesToTheWords)
{
    narrow(u"Ada"_s);
    run(u"extracts.group.code"_s);
    choose({nobody});
    QTest::keyClick(panel->list(), Qt::Key_Down);
    EXPECT_EQ(panel->gestures()->selected(), std::vector{twice});
    QList<SubjectId> gone;
    QObject::connect(&study.navigator, &Navigator::arrived, &window, [&gone](SubjectId id) { gone << id; });
    run(u"extracts.open"_s);
    EXPECT_EQ(gone, QList<SubjectId>{subjectId(twice)});
}

TEST_F(Extracts, TheSelectionStaysWhenTheListIsPutInAnotherOrder)
{
    narrow(u"Ada"_s);
    choose({nobody, loud});
    run(u"extracts.group.source"_s);
    EXPECT_EQ(panel->gestures()->selected(), (std::vector{nobody, loud}));
}

TEST_F(Extracts, WhatIsSelectedStaysSoWhereverItsRowsGo)
{
    narrow(u"Ada"_s);
    run(u"extracts.group.code"_s);
    run(u"extracts.sort.weight"_s);
    choose({nobody, loud});
    ASSERT_TRUE(setCodings(study.project, {nobody, loud}, {.comment = {}, .weight = 80}));
    EXPECT_EQ(panel->gestures()->selected(), (std::vector{nobody, loud}));
    ASSERT_TRUE(recode(study.project, {nobody, loud}, waiting));
    EXPECT_EQ(panel->gestures()->selected(), (std::vector{nobody, loud}));
    // What goes and is brought back by undo is selected again.
    ASSERT_TRUE(removeCodings(study.project, {nobody, loud}));
    EXPECT_TRUE(panel->gestures()->selected().empty());
    ASSERT_TRUE(study.project->undo());
    EXPECT_EQ(panel->gestures()->selected(), (std::vector{nobody, loud}));
    // Unless another was selected meanwhile.
    ASSERT_TRUE(removeCodings(study.project, {nobody, loud}));
    choose({twice});
    ASSERT_TRUE(study.project->undo());
    EXPECT_EQ(panel->gestures()->selected(), std::vector{twice});
    run(u"extracts.group.none"_s);
    run(u"extracts.sort.position"_s);
}

TEST_F(Extracts, AnotherListBeginsAtItsTop)
{
    const Id<Source> big = study.project.addSource(u"Big"_s, u"word "_s.repeated(300));
    std::vector<NewCoding> many;
    for (int i = 0; i < 300; ++i)
        many.push_back({.code = i % 2 == 0 ? bell : waiting,
                        .anchor = {.text = study.project.textOf(big), .range = {5 * i, 5 * i + 4}}});
    ASSERT_TRUE(applyCodes(study.project, many, Union::Never));
    panel->showCode(bell);
    panel->list()->scrollToBottom();
    ASSERT_GT(panel->list()->verticalScrollBar()->value(), 0);
    panel->showCode(waiting);
    QCoreApplication::processEvents();
    EXPECT_EQ(panel->list()->verticalScrollBar()->value(), 0);
}

TEST_F(Extracts, AllFiltersAreTakenAwayTogether)
{
    narrow(u"Ada"_s);
    narrow(u"ruth"_s);
    narrow(u"Interview 2"_s);
    EXPECT_TRUE(rows().empty());
    auto *empty = panel->findChild<EmptyState *>();
    ASSERT_TRUE(empty->button()->isVisible());
    empty->button()->click();
    EXPECT_FALSE(panel->filterBar()->any());
    study.actions.refresh();
    EXPECT_FALSE(study.actions.action(u"extracts.unfilter"_s)->isEnabled());
    panel->showCode(bell);
    EXPECT_EQ(rows().size(), 2);
}

TEST_F(Extracts, TheFilterKeepsItsPlaceWhateverIsListed)
{
    ASSERT_TRUE(addCode(study.project, bell, u"Ringing"_s));
    panel->showCode(waiting);
    QCoreApplication::processEvents();
    const QPoint place = panel->filterBar()->mapTo(panel, QPoint());
    panel->showCode(bell); // which has codes under it
    QCoreApplication::processEvents();
    EXPECT_EQ(panel->filterBar()->mapTo(panel, QPoint()), place);
}

TEST_F(Extracts, ThousandsOfChangesAreTakenAtOnce)
{
    const QAbstractItemModelTester tester(panel->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Id<Source> big = study.project.addSource(u"Big"_s, u"word "_s.repeated(3000));
    panel->showCode(bell);
    std::vector<NewCoding> many;
    for (int i = 0; i < 3000; ++i)
        many.push_back(
            {.code = bell, .anchor = {.text = study.project.textOf(big), .range = {5 * i, 5 * i + 4}}});
    ASSERT_TRUE(applyCodes(study.project, many, Union::Never));
    EXPECT_EQ(panel->model()->extracts(), 3002);
    ASSERT_TRUE(study.project->undo());
    EXPECT_EQ(panel->model()->extracts(), 2);
}

TEST_F(Extracts, RegionsSayWhichPageTheyAreOn)
{
    Coding region;
    region.id = Id<Coding>::make();
    region.code = bell;
    region.anchor.text = study.project.textOf(second);
    region.anchor.page = 3;
    region.anchor.width = 30;
    region.anchor.height = 40;
    region.coder = study.project->person().id;
    Edit edit(study.project, PARTSONG_LABEL("Code"));
    edit.insert(region);
    ASSERT_TRUE(edit.commit());
    panel->showCode(bell);
    const QModelIndex row = panel->model()->index(panel->model()->rowOf(region.id));
    EXPECT_EQ(row.data().toString(), u"Region on page 3"_s);
    EXPECT_EQ(row.data(SegmentListModel::PlaceRole).toString(), u"Interview 2, page 3"_s);
    choose({region.id});
    run(u"extracts.copy"_s);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"Region on page 3 (Interview 2, page 3)"_s);
}

} // namespace
} // namespace partsong
