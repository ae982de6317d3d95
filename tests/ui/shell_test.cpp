// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chapters.h"
#include "core/sources/source.h"
#include "core/store/edit.h"
#include "core/store/schema.h"
#include "core/store/subjectkind.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/docks.h"
#include "ui/shell/evidencetreemodel.h"
#include "ui/shell/historylistmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/settings.h"
#include "ui/shell/shellsettings.h"
#include "ui/shell/studyframe.h"
#include "ui/shell/tasks.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/typetofind.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

TEST(Settings, KeepTypedValues)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"partsong.ini"_s);
    {
        Settings settings(file);
        EXPECT_EQ(settings.value(shellsettings::TextPercent), 100);
        settings.setValue(shellsettings::TextPercent, 150);
        settings.setValue(shellsettings::Scheme, ColourScheme::Dark);
    }
    const Settings again(file);
    EXPECT_EQ(again.value(shellsettings::TextPercent), 150);
    EXPECT_EQ(again.value(shellsettings::Scheme), ColourScheme::Dark);
}

TEST(ActionTable, KnowsWhatCanBeReached)
{
    ActionTable table;
    QWidget window;
    QWidget inside(&window);
    auto *gone = new QWidget(&window);
    int runs = 0;
    table.add(&window, {.id = u"a"_s, .text = u"&A"_s, .run = [&runs] { ++runs; }, .menu = MenuPlace::Edit});
    table.add(&inside, {.id = u"b"_s, .text = u"&B"_s, .run = [] {}, .menu = MenuPlace::Edit, .group = 2});
    table.add(gone, {.id = u"c"_s, .text = u"&C"_s, .run = [] {}});
    EXPECT_EQ(table.reachable().size(), 3u);
    inside.hide();
    EXPECT_EQ(table.reachable().size(), 2u);
    delete gone;
    EXPECT_EQ(table.action(u"c"_s), nullptr);
    inside.show();
    QMenu menu;
    table.fill(&menu, MenuPlace::Edit);
    EXPECT_EQ(menu.actions().size(), 3); // with a separator between groups
    table.action(u"a"_s)->trigger();
    EXPECT_EQ(runs, 1);
}

TEST(ActionTable, AsksForStatesWhenRefreshed)
{
    ActionTable table;
    QWidget window;
    bool able = false;
    QAction *action =
        table.add(&window, {.id = u"a"_s, .text = u"A"_s, .run = [] {}, .enabled = [&able] { return able; }});
    table.refresh();
    EXPECT_FALSE(action->isEnabled());
    able = true;
    table.refresh();
    EXPECT_TRUE(action->isEnabled());
}

TEST(CommandPalette, AnswersToWordsOfOtherTools)
{
    ActionTable table;
    QWidget window;
    window.resize(900, 600);
    window.show();
    int coded = 0;
    table.add(&window,
              {.id = u"coding.apply"_s,
               .text = u"&Apply Code…"_s,
               .run = [&coded] { ++coded; },
               .keywords = u"node case classification reference"_s});
    table.add(&window, {.id = u"other"_s, .text = u"Something Else"_s, .run = [] {}});
    CommandPalette palette(table, &window);
    palette.open();
    QTest::keyClicks(palette.finder()->field(), u"node"_s);
    QTest::keyClick(palette.finder()->field(), Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(coded, 1);
}

TEST(Navigator, GoesThereAndBack)
{
    const auto one = SubjectId::make();
    const auto two = SubjectId::make();
    const auto unknown = SubjectId::make();
    Navigator navigator([&](SubjectId id) {
        return Destination{id == unknown ? QString() : u"coding"_s, id};
    });
    const QSignalSpy went(&navigator, &Navigator::wentTo);
    EXPECT_TRUE(navigator.goTo(one));
    EXPECT_TRUE(navigator.goTo(two, TextRange{3, 5}));
    EXPECT_FALSE(navigator.goTo(unknown));
    EXPECT_EQ(navigator.selected(), two);
    navigator.back();
    EXPECT_EQ(navigator.selected(), one);
    EXPECT_FALSE(navigator.canGoBack());
    navigator.forward();
    EXPECT_EQ(navigator.selected(), two);
    EXPECT_EQ(went.size(), 4);
}

TEST(Tasks, DeliverOnThisThread)
{
    Tasks tasks;
    QObject context;
    QThread *worker = nullptr;
    QThread *delivered = nullptr;
    int result = 0;
    runTask(
        tasks, &context, u"Counting"_s,
        [&worker](Progress &progress) {
            worker = QThread::currentThread();
            progress.at(1, 2, u"half"_s);
            return 42;
        },
        [&](int value) {
            delivered = QThread::currentThread();
            result = value;
        });
    EXPECT_TRUE(QTest::qWaitFor([&result] { return result == 42; }, 3000));
    EXPECT_NE(worker, QThread::currentThread());
    EXPECT_EQ(delivered, QThread::currentThread());
    EXPECT_TRUE(tasks.running().empty());
}

TEST(Tasks, AreCancelledAndForgetAContextThatHasGone)
{
    Tasks tasks;
    auto context = std::make_unique<QObject>();
    bool delivered = false;
    runTask(
        tasks, context.get(), u"Waiting"_s,
        [](Progress &progress) {
            while (!progress.cancelled())
                QThread::msleep(1);
        },
        [&delivered] { delivered = true; });
    context.reset();
    tasks.cancelAll();
    QTest::qWait(20);
    EXPECT_FALSE(delivered);
    EXPECT_TRUE(tasks.running().empty());
}

// Two claims that rest on each other, which must not make the tree endless.
class RoundFinder : public EvidenceFinder {
public:
    std::optional<EvidenceRow> describe(SubjectId subject) const override { return row(subject); }
    std::vector<EvidenceLink> beneath(SubjectId subject) const override
    {
        return {{subject == one ? two : one}};
    }
    std::vector<EvidenceLink> above(SubjectId) const override
    {
        return std::vector<EvidenceLink>(500, {two});
    }
    std::vector<ShownRow> shownIn(SubjectId) const override { return {}; }
    std::function<QString()> summary(SubjectId) const override
    {
        return [] { return QString(); };
    }

    static EvidenceRow row(SubjectId subject)
    {
        EvidenceRow made;
        made.subject = subject;
        made.kind = u"Theme"_s;
        made.title = u"Nobody knows who to ring"_s;
        return made;
    }

    SubjectId one = SubjectId::make();
    SubjectId two = SubjectId::make();
};

TEST(EvidenceTreeModel, WalksTheChainAndStopsWhereItGoesRound)
{
    const RoundFinder finder;
    EvidenceTreeModel model(finder);
    model.setSubject(finder.one);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(model.rowCount(), 4);
    const QModelIndex restsOn = model.index(1, 0);
    ASSERT_EQ(model.rowCount(restsOn), 1);
    const QModelIndex two = model.index(0, 0, restsOn);
    EXPECT_EQ(model.subjectAt(two), finder.two);
    model.fetchMore(two);
    const QModelIndex one = model.index(0, 0, two);
    model.fetchMore(one);
    const QModelIndex twoAgain = model.index(0, 0, one);
    EXPECT_FALSE(model.hasChildren(twoAgain));
    const QModelIndex above = model.index(2, 0);
    ASSERT_EQ(model.rowCount(above), 201);
    EXPECT_EQ(above.data(RowDelegate::NoteRole).toString(), u"500"_s);
}

// A place with nothing but a field, to see what the frame does.
class PlainWorkspace : public Workspace {
public:
    using Workspace::Workspace;

    void buildActions() override
    {
        context().actions.add(
            this,
            {.id = objectName() + u".act"_s, .text = u"Act"_s, .run = [] {}, .menu = MenuPlace::Workspace});
    }
    std::vector<Panel> buildPanels() override
    {
        return {{.id = objectName() + u".panel"_s,
                 .title = objectName(),
                 .iconName = {},
                 .widget = new QLineEdit}};
    }
    void commitPending() override { ++commits; }

    int commits = 0;
};

class Window : public testing::Test {
protected:
    Window() : m_settings(m_folder.filePath(u"partsong.ini"_s))
    {
        const auto make = [](StudyContext &context) { return new PlainWorkspace(context); };
        m_window = std::make_unique<MainWindow>(m_settings, m_appearance,
                                                WindowParts{schema(),
                                                            {{u"sources"_s, u"Sources"_s, u"folder"_s, make},
                                                             {u"coding"_s, u"Coding"_s, u"tag"_s, make}}});
        m_window->show();
        EXPECT_TRUE(m_window->createStudy(m_folder.filePath(u"a.partsong"_s), u"Night care"_s, u"Anna"_s));
    }
    Project &project() { return m_window->study()->project(); }
    void retitle(const QString &title)
    {
        Edit edit(project(), PARTSONG_LABEL("Rename study"));
        Study study = project().study();
        study.title = title;
        edit.update(study);
        ASSERT_TRUE(edit.commit());
    }

    QTemporaryDir m_folder;
    Settings m_settings;
    Appearance m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

TEST(SubjectKinds, HaveIconsThatExist)
{
    for (const SubjectKind *kind : schema().kinds())
        EXPECT_TRUE(hasIcon(QString::fromLatin1(kind->icon))) << kind->name << " " << kind->icon;
}

TEST_F(Window, OpensTheFirstWorkspaceAndShowsOnlyItsPanels)
{
    EXPECT_EQ(m_window->study()->currentId(), u"sources"_s);
    ASSERT_TRUE(m_window->enter(u"coding"_s));
    EXPECT_FALSE(m_window->enter(u"elsewhere"_s));
    EXPECT_TRUE(m_window->findChild<QDockWidget *>(u"sources.panel"_s)->isHidden());
    EXPECT_FALSE(m_window->findChild<QDockWidget *>(u"coding.panel"_s)->isHidden());
}

TEST_F(Window, RemembersWhichPanelsEachWorkspaceShows)
{
    m_window->enter(u"coding"_s);
    m_window->findChild<QDockWidget *>(u"evidence"_s)->hide();
    m_window->enter(u"sources"_s);
    EXPECT_FALSE(m_window->findChild<QDockWidget *>(u"evidence"_s)->isHidden());
    m_window->enter(u"coding"_s);
    EXPECT_TRUE(m_window->findChild<QDockWidget *>(u"evidence"_s)->isHidden());
}

TEST_F(Window, SaysTheNameOfAPanelBehindOthersOnItsTabAlone)
{
    const auto *docks = m_window->findChild<Docks *>();
    auto *evidence = m_window->findChild<QDockWidget *>(u"evidence"_s);
    auto *history = m_window->findChild<QDockWidget *>(u"history"_s);
    ASSERT_TRUE(docks && evidence && history);
    evidence->show();
    history->show();
    QCoreApplication::processEvents();
    EXPECT_EQ(evidence->titleBarWidget()->sizeHint().height(), 0);
    const auto tabs = docks->findChildren<QTabBar *>(Qt::FindDirectChildrenOnly);
    const auto about = std::ranges::find_if(tabs, [&](const QTabBar *bar) {
        for (int i = 0; i < bar->count(); ++i) {
            if (bar->isVisible() && bar->tabText(i) == history->windowTitle())
                return true;
        }
        return false;
    });
    ASSERT_NE(about, tabs.end());
    for (int i = (*about)->count() - 1; i >= 0; --i) {
        if ((*about)->tabText(i) != evidence->windowTitle())
            Q_EMIT(*about)->tabCloseRequested(i);
    }
    QCoreApplication::processEvents();
    EXPECT_TRUE(history->isHidden());
    EXPECT_FALSE(evidence->isHidden());
    EXPECT_GT(evidence->titleBarWidget()->sizeHint().height(), 20);
}

TEST_F(Window, SaysThatAStudyContainsRealNames)
{
    const auto says = [this] { return m_window->windowTitle().contains(u"contains real names"_s); };
    EXPECT_FALSE(says());
    Project &project = m_window->study()->project();
    Source source;
    source.id = Id<Source>::make();
    source.created = 1;
    Edit edit(project, PARTSONG_LABEL("Import"));
    edit.insert(source);
    ASSERT_TRUE(edit.commit());
    EXPECT_TRUE(says());
    Study sealed = project.study();
    sealed.sealed = 2;
    Edit seal(project, PARTSONG_LABEL("Seal"));
    seal.update(sealed);
    ASSERT_TRUE(seal.commit());
    EXPECT_FALSE(says());
}

TEST_F(Window, NamesWhatUndoWillTakeBack)
{
    retitle(u"Day care"_s);
    QApplication::processEvents();
    EXPECT_EQ(m_window->actions().action(u"edit.undo"_s)->text(), u"&Undo: Rename study"_s);
    EXPECT_TRUE(m_window->windowTitle().startsWith(u"Day care"_s));
    m_window->actions().action(u"edit.undo"_s)->trigger();
    QApplication::processEvents();
    EXPECT_TRUE(m_window->windowTitle().startsWith(u"Night care"_s));
    EXPECT_EQ(m_window->actions().action(u"edit.redo"_s)->text(), u"&Redo: Rename study"_s);
    EXPECT_FALSE(m_window->actions().action(u"edit.undo"_s)->isEnabled());
}

TEST_F(Window, ShowsTheHistoryWithWhatIsUndoneStruck)
{
    HistoryListModel model(project());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    retitle(u"Day care"_s);
    model.refresh();
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_FALSE(model.index(0).data(RowDelegate::StruckRole).toBool());
    ASSERT_TRUE(project().undo());
    model.refresh();
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_TRUE(model.index(1).data(RowDelegate::StruckRole).toBool());
    EXPECT_EQ(model.index(0).data().toString(), u"Undo: Rename study"_s);
}

TEST_F(Window, SaysThatSomebodyElseHasTheStudy)
{
    Settings settings(m_folder.filePath(u"other.ini"_s));
    MainWindow second(settings, m_appearance, WindowParts{schema(), {}});
    ASSERT_TRUE(second.openStudy(project().path()));
    EXPECT_TRUE(second.study()->project().readOnly());
    EXPECT_TRUE(second.windowTitle().contains(u"read-only, opened by Anna"_s))
        << second.windowTitle().toStdString();
}

TEST_F(Window, WritesWhatIsTypedBeforeAnotherWorkspaceIsEntered)
{
    auto *first = static_cast<PlainWorkspace *>(m_window->study()->current());
    m_window->enter(u"coding"_s);
    EXPECT_EQ(first->commits, 1);
}

TEST_F(Window, ClosesToTheStartPage)
{
    m_window->closeStudy();
    EXPECT_EQ(m_window->study(), nullptr);
    EXPECT_EQ(m_window->windowTitle(), u"Partsong"_s);
    EXPECT_FALSE(m_window->actions().action(u"study.close"_s)->isEnabled());
    EXPECT_TRUE(m_window->openStudy(m_folder.filePath(u"a.partsong"_s)));
}

TEST_F(Window, EveryActionHasANameAndNoShortcutStandsTwice)
{
    m_window->enter(u"coding"_s);
    QStringList taken;
    for (const QAction *action : m_window->actions().reachable()) {
        EXPECT_FALSE(action->text().isEmpty());
        for (const QKeySequence &keys : action->shortcuts()) {
            EXPECT_FALSE(taken.contains(keys.toString())) << keys.toString().toStdString();
            taken << keys.toString();
        }
    }
}

} // namespace
} // namespace partsong
