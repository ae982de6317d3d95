// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/appearance.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/colourbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/wordsedit.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

TEST(TextSize, IsFollowedByTypeControlsAndSpace)
{
    Appearance appearance;
    QWidget window;
    auto *layout = column(&window, 4);
    auto *title = titleLabel(u"Night care"_s);
    auto *button = primaryButton(u"Code"_s);
    layout->addWidget(title);
    layout->addWidget(button);
    window.show();
    const int body = QApplication::font().pixelSize();
    const int heading = title->font().pixelSize();
    const int height = button->sizeHint().height();
    const int margin = layout->contentsMargins().left();
    EXPECT_GE(height, 32);
    appearance.choose({ColourScheme::Light, 300});
    EXPECT_EQ(QApplication::font().pixelSize(), body * 3);
    EXPECT_EQ(title->font().pixelSize(), heading * 3);
    EXPECT_GE(button->sizeHint().height(), height * 2);
    EXPECT_EQ(layout->contentsMargins().left(), margin * 2);
}

TEST(TextSize, StaysWithinItsBounds)
{
    Appearance appearance;
    appearance.choose({ColourScheme::Light, 900});
    EXPECT_EQ(appearance.choice().textPercent, 300);
}

TEST(Appearance, GivesWidgetsItsColours)
{
    Appearance appearance;
    QWidget widget;
    appearance.choose({ColourScheme::Dark, 100});
    EXPECT_EQ(paletteOf(&widget).paper, Palette::darkOne().paper);
    auto *quiet = quietLabel(u"12"_s, &widget);
    EXPECT_EQ(quiet->palette().color(QPalette::WindowText), Palette::darkOne().quietInk);
    appearance.choose({ColourScheme::Light, 100});
    EXPECT_EQ(quiet->palette().color(QPalette::WindowText), Palette::light().quietInk);
}

TEST(Icon, TakesTheInkOfThePalette)
{
    Appearance appearance;
    appearance.choose({ColourScheme::Dark, 100});
    ASSERT_TRUE(hasIcon(u"edit-undo"_s));
    const QImage picture = icon(u"edit-undo"_s).pixmap(22, 22).toImage();
    QColor strongest;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y).alpha() == 255)
                strongest = picture.pixelColor(x, y);
        }
    }
    EXPECT_EQ(strongest.rgb(), Palette::darkOne().ink.rgb());
}

TEST(WordsEdit, CommitsWhenTheFocusLeaves)
{
    QWidget window;
    auto *layout = column(&window);
    auto *words = new WordsEdit(u"Narrative"_s);
    auto *other = new QLineEdit;
    layout->addWidget(words);
    layout->addWidget(other);
    words->setWords(u"Old"_s);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    words->setFocus();
    const QSignalSpy edited(words, &WordsEdit::edited);
    QTest::keyClicks(words, u"New "_s);
    EXPECT_TRUE(words->pending());
    words->setWords(u"From elsewhere"_s); // must not take what is being typed
    EXPECT_EQ(words->words(), u"New Old"_s);
    other->setFocus();
    ASSERT_EQ(edited.size(), 1);
    EXPECT_EQ(edited[0][0].toString(), u"New Old"_s);
    words->commit();
    EXPECT_EQ(edited.size(), 1);
}

TEST(WordsEdit, ShowsItsFirstLineAgainOnceThereIsRoom)
{
    QWidget window;
    auto *layout = column(&window);
    auto *words = new WordsEdit(u"Narrative"_s);
    words->setLines(1, 20);
    layout->addWidget(words);
    layout->addStretch(1);
    words->setWords(
        u"Many words that need several lines where there is little room for them. "_s.repeated(4));
    words->setFixedHeight(40);
    window.resize(600, 500);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    words->moveCursor(QTextCursor::End);
    words->ensureCursorVisible();
    ASSERT_GT(words->verticalScrollBar()->value(), 0);
    words->setMinimumHeight(0);
    words->setMaximumHeight(QWIDGETSIZE_MAX);
    ASSERT_TRUE(QTest::qWaitFor([&] { return words->height() > 60; }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return words->verticalScrollBar()->value() == 0; }));
}

TEST(WordsLine, ShowsTheBeginningOfWhatIsTooLong)
{
    WordsLine line(u"Name"_s);
    line.resize(60, 32);
    line.setWords(u"A name that is much longer than the field"_s);
    EXPECT_EQ(line.cursorPosition(), 0);
}

TEST(WordsLine, EscBringsTheOldWordsBack)
{
    WordsLine line(u"Name"_s);
    line.setWords(u"Old"_s);
    const QSignalSpy edited(&line, &WordsLine::edited);
    QTest::keyClicks(&line, u"er"_s);
    QTest::keyClick(&line, Qt::Key_Escape);
    EXPECT_EQ(line.text(), u"Old"_s);
    QTest::keyClicks(&line, u"er"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    ASSERT_EQ(edited.size(), 1);
    EXPECT_EQ(edited[0][0].toString(), u"Older"_s);
}

TEST(FilterBox, FiltersAfterAPauseAndAtOnceWhenEmptied)
{
    FilterBox box(u"Filter codes"_s);
    QSignalSpy filtered(&box, &FilterBox::filtered);
    QTest::keyClicks(&box, u"night"_s);
    EXPECT_EQ(filtered.size(), 0);
    EXPECT_TRUE(filtered.wait(1000));
    EXPECT_EQ(filtered.last()[0].toString(), u"night"_s);
    QTest::keyClick(&box, Qt::Key_Escape);
    EXPECT_EQ(filtered.last()[0].toString(), QString());
}

TEST(NoticeBar, RunsItsActionAndGoes)
{
    NoticeBar bar;
    bool undone = false;
    bar.post({Notice::Kind::Info, u"3 codes were merged."_s, u"Undo"_s, [&undone] { undone = true; }});
    EXPECT_FALSE(bar.isHidden());
    bar.findChild<QPushButton *>()->click();
    EXPECT_TRUE(undone);
    EXPECT_TRUE(bar.isHidden());
}

TEST(ProgressPanel, CancelsOnce)
{
    ProgressPanel panel(u"Importing"_s);
    const QSignalSpy cancelled(&panel, &ProgressPanel::cancelled);
    auto *button = panel.findChild<QPushButton *>();
    button->click();
    button->click();
    EXPECT_EQ(cancelled.size(), 1);
}

TEST(DialogButtons, TabComesToWhatAcceptsBeforeCancel)
{
    QDialog dialog;
    auto *layout = new QVBoxLayout(&dialog);
    auto *field = new QLineEdit;
    layout->addWidget(field);
    auto *accept = primaryButton(u"Make"_s);
    auto *buttons = acceptOrCancel(&dialog, accept);
    layout->addWidget(buttons);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Tab);
    EXPECT_TRUE(accept->hasFocus());
    QTest::keyClick(accept, Qt::Key_Tab);
    EXPECT_TRUE(buttons->button(QDialogButtonBox::Cancel)->hasFocus());
    QTest::keyClick(buttons->button(QDialogButtonBox::Cancel), Qt::Key_Space);
    EXPECT_FALSE(dialog.isVisible());
}

TEST(Chip, IsTakenAwayByKeyboard)
{
    Chip chip(u"Night care"_s);
    const QSignalSpy closed(&chip, &Chip::closed);
    QTest::keyClick(&chip, Qt::Key_Delete);
    EXPECT_EQ(closed.size(), 0);
    chip.setClosable(true);
    QTest::keyClick(&chip, Qt::Key_Delete);
    EXPECT_EQ(closed.size(), 1);
}

TEST(ElidedLabel, KeepsItsWholeTextForReaders)
{
    const QString text = u"A very long name of a study that does not fit"_s;
    ElidedLabel label(text);
    label.resize(60, 20);
    EXPECT_EQ(label.accessibleName(), text);
    EXPECT_LT(label.minimumSizeHint().width(), label.sizeHint().width());
}

TEST(Accessibility, EveryWidgetSaysItsName)
{
    const ColourButton colour(QColor::fromRgb(0x0072B2));
    const Chip chip(u"Night care"_s);
    const ColourSwatch swatch(QColor::fromRgb(0xE69F00));
    const FilterBox filter(u"Filter codes"_s);
    const WordsEdit words(u"Narrative"_s);
    const EmptyState empty(u"folder"_s, u"Import something to read."_s, u"Import…"_s);
    for (const QWidget *widget :
         std::initializer_list<const QWidget *>{&colour, &chip, &swatch, &filter, &words, &empty}) {
        auto *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        ASSERT_TRUE(face);
        EXPECT_FALSE(face->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
    }
}

TEST(Accessibility, PaintedWidgetsSayWhatTheyAre)
{
    const Appearance appearance;
    ElidedLabel label(u"Night care"_s);
    ColourSwatch swatch(QColor::fromRgb(0x0072B2));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&label)->role(), QAccessible::StaticText);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&swatch)->role(), QAccessible::Graphic);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&swatch)->text(QAccessible::Name), u"Blue"_s);
}

} // namespace
} // namespace partsong
