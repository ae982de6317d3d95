// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspaces.h"
#include "core/base/textindex.h"
#include "core/coding/code.h"
#include "core/coding/codings.h"
#include "core/coding/newcode.h"
#include "core/coding/quote.h"
#include "core/sources/recruitmentgoal.h"
#include "core/sources/text.h"
#include "core/store/edit.h"
#include "core/themes/theme.h"
#include "core/themes/themequote.h"
#include "core/workshop/canvases.h"
#include "core/workshop/canvasitem.h"
#include "core/workshop/workshops.h"
#include "ui/coding/codespanel.h"
#include "ui/coding/codinggestures.h"
#include "ui/coding/codingworkspace.h"
#include "ui/coding/extractspanel.h"
#include "ui/coding/segmentgestures.h"
#include "ui/coding/segmentlistmodel.h"
#include "ui/coding/transcriptview.h"
#include "ui/exchange/reportdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/shell/studyframe.h"
#include "ui/sources/importdialog.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/typetofind.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <memory>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

// The window as the program shows it, with all its chapters.
class WorkingDay : public testing::Test {
protected:
    WorkingDay() : settings(folder.filePath(u"partsong.ini"_s)), window(settings, appearance, windowParts())
    {
        window.resize(1400, 900);
        window.show();
        EXPECT_TRUE(window.createStudy(study(), u"Nights"_s, u"Anna"_s));
        activate();
    }
    QString study() const { return folder.filePath(u"a.partsong"_s); }
    Project &project() { return window.study()->project(); }
    CodingWorkspace *coding() { return qobject_cast<CodingWorkspace *>(window.study()->current()); }
    void activate()
    {
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    Id<Source> addSource(const QString &words)
    {
        Edit edit(project(), PARTSONG_LABEL("Import"));
        Source source;
        source.id = Id<Source>::make();
        source.name = u"Ruth"_s;
        edit.insert(source);
        Text text;
        text.id = Id<Text>::make();
        text.owner = subjectId(source.id);
        text.body = words.toUtf8();
        edit.insert(text);
        EXPECT_TRUE(edit.commit());
        return source.id;
    }
    // Does it, and waits until what it began beside the window is done.
    bool settled()
    {
        return QTest::qWaitFor([this] { return window.study()->context().tasks.running().empty(); }, 10'000);
    }
    // A key to whatever has the focus, as from a keyboard.
    void key(int which, Qt::KeyboardModifiers modifiers = {})
    {
        window.actions().refresh();
        QWidget *focus = QApplication::focusWidget();
        ASSERT_TRUE(focus);
        QTest::keyClick(focus, Qt::Key(which), modifiers);
        QApplication::processEvents();
    }
    void type(const QString &letters)
    {
        for (const QChar letter : letters)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        QApplication::processEvents();
    }
    // Steps on with Tab or F6 until this, or something in it, has the focus.
    bool walkTo(const QWidget *wanted, int which)
    {
        const auto there = [wanted] {
            const QWidget *focus = QApplication::focusWidget();
            return focus && (focus == wanted || wanted->isAncestorOf(focus));
        };
        for (int step = 0; step < 30 && !there(); ++step)
            key(which);
        return there();
    }
    TypeToFind *popup()
    {
        const auto all = window.findChildren<TypeToFind *>();
        const auto open = std::ranges::find_if(all, [](TypeToFind *one) { return one->isVisible(); });
        return open == all.end() ? nullptr : *open;
    }
    void choose(const QString &letters)
    {
        ASSERT_TRUE(popup());
        QTest::keyClicks(popup()->field(), letters);
        QTest::keyClick(popup()->field(), Qt::Key_Return);
        QApplication::processEvents();
    }
    // Two extracts of "Keys", both selected in the list.
    void selectTwoExtracts()
    {
        const Id<Source> source = addSource(u"The drawer was locked. Nobody had the key that night."_s);
        ASSERT_TRUE(window.enter(u"coding"_s));
        coding()->showSource(source);
        const auto words = [&](int from, int to) {
            Anchor anchor;
            anchor.text = coding()->view()->text();
            anchor.range = {from, to};
            return anchor;
        };
        const auto first = applyCodeAt(project(), u"Keys"_s, {words(4, 21)});
        ASSERT_TRUE(first);
        ASSERT_TRUE(applyCode(project(), {.code = first->code, .anchor = words(23, 37)}));
        code = first->code;
        coding()->codes()->setCurrent(code);
        ExtractsPanel *panel = coding()->extracts();
        ASSERT_TRUE(QTest::qWaitFor([panel] { return panel->model()->rowCount() >= 2; }, 10'000));
        panel->list()->setFocus();
        panel->list()->selectAll();
        window.actions().refresh();
        ASSERT_EQ(panel->gestures()->selected().size(), 2U);
    }
    QStringList quoted(const std::vector<Id<Quote>> &quotes)
    {
        QStringList words;
        for (const Id<Quote> &quote : quotes) {
            const auto coding = project().find(project().find(quote)->coding);
            words << project().text(coding->anchor.text)->words(coding->anchor.range);
        }
        words.sort();
        return words;
    }
    // Types a path into the dialog of files that is about to open, and presses Return until it is taken: at
    // first the dialog may not know yet what lies in the folder.
    void answerFileDialog(const QString &path)
    {
        auto *timer = new QTimer(&window);
        const auto answered = std::make_shared<bool>(false);
        QObject::connect(timer, &QTimer::timeout, timer, [timer, path, answered] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            auto *field = dialog ? dialog->findChild<QLineEdit *>(u"fileNameEdit"_s) : nullptr;
            if (!field)
                return *answered ? timer->deleteLater() : void();
            *answered = true;
            field->setFocus();
            field->setText(path);
            QTest::keyClick(field, Qt::Key_Return);
        });
        timer->start(50);
    }

    QTemporaryDir folder;
    Settings settings;
    Appearance appearance;
    MainWindow window;
    Id<Code> code;
};

} // namespace

TEST_F(WorkingDay, ExtractsGoIntoAThemeTogetherAndComeOutAsOneStep)
{
    selectTwoExtracts();
    QAction *put = window.actions().action(u"themes.putTogether"_s);
    ASSERT_TRUE(put && put->isEnabled());
    put->trigger();
    choose(u"What is locked away"_s);
    const auto themes = project().all<Theme>();
    ASSERT_EQ(themes.size(), 1U);
    EXPECT_EQ(themes.front().name, u"What is locked away"_s);
    std::vector<Id<Quote>> quotes;
    for (const ThemeQuote &one : project().where<ThemeQuote>("theme", themes.front().id))
        quotes.push_back(one.quote);
    EXPECT_EQ(quoted(quotes), (QStringList{u"Nobody had the"_s, u"drawer was locked"_s}));
    window.undo();
    EXPECT_TRUE(project().all<Theme>().empty());
    EXPECT_TRUE(project().all<Quote>().empty());
}

TEST_F(WorkingDay, ExtractsAreSentToABoardTogether)
{
    const Id<Workshop> workshop = addWorkshop(project(), {.name = u"One"_s})->id;
    const Id<Canvas> other = addCanvas(project(), workshop, u"Days"_s)->id;
    const Id<Canvas> board = addCanvas(project(), workshop, u"Night board"_s)->id;
    selectTwoExtracts();
    QAction *send = window.actions().action(u"workshop.sendToBoard"_s);
    ASSERT_TRUE(send && send->isEnabled());
    send->trigger();
    choose(u"night"_s);
    EXPECT_TRUE(project().where<CanvasItem>("canvas", other).empty());
    const auto cards = project().where<CanvasItem>("canvas", board);
    ASSERT_EQ(cards.size(), 2U);
    std::vector<Id<Quote>> quotes;
    for (const CanvasItem &card : cards)
        quotes.push_back(Id<Quote>(card.subject.uuid()));
    EXPECT_EQ(quoted(quotes), (QStringList{u"Nobody had the"_s, u"drawer was locked"_s}));
}

TEST_F(WorkingDay, NothingSelectedCanBePutOrSentNowhere)
{
    selectTwoExtracts();
    coding()->extracts()->list()->clearSelection();
    window.study()->context().navigator.select({});
    window.actions().refresh();
    EXPECT_FALSE(window.actions().action(u"themes.putTogether"_s)->isEnabled());
    EXPECT_FALSE(window.actions().action(u"workshop.sendToBoard"_s)->isEnabled());
}

// No mouse, and no call into a workspace: keys alone, from a file on the disk to the words of an extract.
TEST_F(WorkingDay, KeysAloneGoFromImportToRetrieval)
{
    QFile file(folder.filePath(u"ruth.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("The drawer was locked all night.\n\nNobody had the key.\n\nThe morning was quiet.\n");
    file.close();
    key(Qt::Key_1, Qt::ControlModifier); // Sources
    EXPECT_EQ(window.study()->currentId(), u"sources"_s);
    answerFileDialog(file.fileName());
    key(Qt::Key_I, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor(
        [this] {
            auto *dialog = window.findChild<ImportDialog *>();
            return dialog && dialog->isVisible() && dialog->importButton()->isEnabled();
        },
        20'000));
    auto *dialog = window.findChild<ImportDialog *>();
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    key(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return project().all<Source>().size() == 1; }, 20'000));
    ASSERT_TRUE(settled());
    activate();
    key(Qt::Key_2, Qt::ControlModifier); // Coding
    ASSERT_TRUE(coding());
    TranscriptView *view = coding()->view();
    ASSERT_TRUE(view->shownWords().contains(u"Nobody had the key"_s));
    ASSERT_TRUE(walkTo(view, Qt::Key_F6));
    key(Qt::Key_Home, Qt::ControlModifier);
    for (int word = 0; word < 2; ++word)
        key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(view->wordsIn(view->selection()).trimmed(), u"The drawer"_s);
    key(Qt::Key_C);
    ASSERT_TRUE(popup());
    type(u"Keys"_s);
    key(Qt::Key_Return);
    ASSERT_EQ(project().all<Coding>().size(), 1U);
    activate();
    key(Qt::Key_End, Qt::ControlModifier); // away from it
    EXPECT_GT(view->caret(), 30);
    ExtractsPanel *extracts = coding()->extracts();
    ASSERT_TRUE(QTest::qWaitFor([extracts] { return extracts->model()->rowCount() > 0; }, 10'000));
    ASSERT_TRUE(walkTo(extracts, Qt::Key_F6));
    ASSERT_TRUE(walkTo(extracts->list(), Qt::Key_Tab));
    key(Qt::Key_Home);
    ASSERT_EQ(extracts->list()->currentIndex().row(), 0);
    ASSERT_FALSE(extracts->model()->heading(0));
    key(Qt::Key_Return);
    ASSERT_TRUE(settled());
    EXPECT_EQ(window.study()->context().navigator.selected(), subjectId(project().all<Coding>().front().id));
    EXPECT_EQ(view->selectedCoding(), project().all<Coding>().front().id);
    EXPECT_TRUE(view->viewport()->rect().contains(view->caretRect(0)));
}

TEST_F(WorkingDay, ClosingAndOpeningComesBackToTheSamePlace)
{
    const Id<Source> source = addSource(u"Nobody came that night. The bell rang and rang.\n"_s.repeated(300));
    ASSERT_TRUE(window.enter(u"coding"_s));
    coding()->showSource(source);
    QApplication::processEvents();
    TranscriptView *view = coding()->view();
    view->setCaretUnit(int(view->shownWords().size()) / 2, false);
    QApplication::processEvents();
    const int caret = view->caretUnit();
    const int top = view->caretRect(caret).top();
    window.closeStudy();
    ASSERT_TRUE(window.openStudy(study()));
    ASSERT_EQ(window.study()->currentId(), u"coding"_s);
    QApplication::processEvents();
    EXPECT_EQ(coding()->source(), source);
    EXPECT_EQ(coding()->view()->caretUnit(), caret);
    EXPECT_NEAR(coding()->view()->caretRect(caret).top(), top,
                coding()->view()->scene().layout().look().step);
}

TEST_F(WorkingDay, TableOneIsSavedFromThePlan)
{
    Edit edit(project(), PARTSONG_LABEL("Test"));
    edit.insert(RecruitmentGoal{Id<RecruitmentGoal>::make(), u"Nurses"_s, u"Home A"_s, 7, 5, 1});
    ASSERT_TRUE(edit.commit());
    ASSERT_TRUE(window.enter(u"sources"_s));
    window.actions().action(u"sources.showRecruitment"_s)->trigger();
    QApplication::processEvents();
    QPushButton *save = nullptr;
    for (QPushButton *button : window.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().contains(u"Table 1"_s))
            save = button;
    }
    ASSERT_TRUE(save);
    save->click();
    auto *dialog = window.findChild<ReportDialog *>();
    ASSERT_TRUE(dialog && dialog->isVisible());
    EXPECT_EQ(dialog->request().what, ExportWhat::Sample);
    const QString path = folder.filePath(u"table1"_s) + u'.' + enumName(dialog->request().format);
    answerFileDialog(path);
    dialog->accept();
    ASSERT_TRUE(QTest::qWaitFor([&path] { return QFile::exists(path); }, 10'000));
    ASSERT_TRUE(settled());
    QFile written(path);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().contains("Nurses"));
}

} // namespace partsong
