// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chapters.h"
#include "core/coding/code.h"
#include "core/sources/text.h"
#include "core/store/edit.h"
#include "ui/coding/codepicker.h"
#include "ui/coding/codinggestures.h"
#include "ui/coding/codingworkspace.h"
#include "ui/coding/transcriptview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/shell/studyframe.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/typetofind.h"

#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace partsong {

using namespace Qt::StringLiterals;

// A window with a new study in the Coding workspace, as tests of gestures want it.
class CodingWindow : public testing::Test {
protected:
    CodingWindow() : settings(folder.filePath(u"partsong.ini"_s))
    {
        const WorkspaceFactory factory{u"coding"_s, u"Coding"_s, u"tag"_s,
                                       [](StudyContext &context) { return new CodingWorkspace(context); }};
        window = std::make_unique<MainWindow>(settings, appearance, WindowParts{schema(), {factory}});
        window->resize(1200, 800);
        window->show();
        EXPECT_TRUE(window->createStudy(folder.filePath(u"a.partsong"_s), u"Nights"_s, u"Anna"_s));
        window->activateWindow();
        // Nothing that these tests do should fail.
        QObject::connect(&window->notices(), &Notices::posted, window.get(), [](const Notice &notice) {
            EXPECT_NE(notice.kind, Notice::Kind::Error) << notice.text.toStdString();
        });
    }
    Project &project() { return window->study()->project(); }
    CodingWorkspace *place() { return static_cast<CodingWorkspace *>(window->study()->current()); }
    TranscriptView *view() { return place()->view(); }
    Id<Source> addSource(const QString &name, const QString &words)
    {
        Edit edit(project(), PARTSONG_LABEL("Import"));
        Source source;
        source.id = Id<Source>::make();
        source.name = name;
        edit.insert(source);
        Text text;
        text.id = Id<Text>::make();
        text.owner = subjectId(source.id);
        text.body = words.toUtf8();
        edit.insert(text);
        EXPECT_TRUE(edit.commit());
        QApplication::processEvents();
        return source.id;
    }
    // Off screen, nobody makes the window active again when a popup closes.
    void activate()
    {
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        view()->setFocus();
    }
    void selectWords(const QString &words)
    {
        const int at = int(view()->shownWords().indexOf(words));
        ASSERT_GE(at, 0);
        activate();
        view()->selectUnits({at, at + int(words.size())});
        QApplication::processEvents();
    }
    void typeInto(TypeToFind *finder, const QString &letters)
    {
        ASSERT_TRUE(finder->isVisible());
        QTest::keyClicks(finder->field(), letters);
        QTest::keyClick(finder->field(), Qt::Key_Return);
        QApplication::processEvents();
    }
    void code(const QString &words, const QString &letters)
    {
        selectWords(words);
        QTest::keyClick(view(), Qt::Key_C);
        typeInto(place()->gestures()->picker()->finder(), letters);
    }
    // The popup in sight, over the words.
    TypeToFind *popup()
    {
        const auto finders = view()->findChildren<TypeToFind *>();
        const auto open = std::ranges::find_if(finders, [](TypeToFind *one) { return one->isVisible(); });
        return open == finders.end() ? nullptr : *open;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        window->actions().refresh(); // as it is when the caret rests
        QTest::keyClick(view(), Qt::Key(key), modifiers);
        QApplication::processEvents();
    }
    void putCaret(const QString &words)
    {
        const int at = int(view()->shownWords().indexOf(words));
        ASSERT_GE(at, 0);
        activate();
        view()->setCaretUnit(at, false);
    }
    QString selectedWords() { return view()->wordsIn(view()->selection()); }
    QStringList codedWords()
    {
        QStringList all;
        for (const Coding &coding : project().all<Coding>())
            all << project().find(coding.code)->name + u": "_s + view()->wordsIn(coding.anchor.range);
        return all;
    }

    QTemporaryDir folder;
    Settings settings;
    Appearance appearance;
    std::unique_ptr<MainWindow> window;
};

} // namespace partsong
