// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/correcttext.h"
#include "ui/coding/correctionmode.h"
#include "ui/coding/transcriptview.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>

// What keys and input methods do to the text that is corrected.

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar Hidden(0x200B); // a line end within a word is drawn as nothing

// Whether a key has words to type: not a shortcut, which AltGr is none.
bool types(const QKeyEvent &event)
{
    const QString words = event.text();
    if (words.isEmpty())
        return false;
    const QChar first = words.front();
    if (first.category() == QChar::Other_Format)
        return true;
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    if (modifiers == Qt::ControlModifier || modifiers == (Qt::ControlModifier | Qt::ShiftModifier)
        || modifiers == Qt::AltModifier || (modifiers & Qt::MetaModifier))
        return false;
    return first.isPrint() || first.category() == QChar::Other_PrivateUse || first.isSurrogate();
}

bool breaksLine(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && modifiers == Qt::NoModifier;
}

bool erasesBack(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Backspace && (event.modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
}

} // namespace

bool CorrectionMode::wants(const QKeyEvent &event) const
{
    using Key = QKeySequence;
    for (const Key::StandardKey key :
         {Key::Delete, Key::DeleteStartOfWord, Key::DeleteEndOfWord, Key::Cut, Key::Paste}) {
        if (event.matches(key))
            return true;
    }
    return types(event) || breaksLine(event) || erasesBack(event) || event.key() == Qt::Key_Escape;
}

bool CorrectionMode::keyPressed(const QKeyEvent &event)
{
    using Key = QKeySequence;
    if (event.matches(Key::Cut))
        cut();
    else if (event.matches(Key::Paste))
        paste();
    else if (event.matches(Key::DeleteStartOfWord))
        erase(true, -1);
    else if (event.matches(Key::DeleteEndOfWord))
        erase(true, 1);
    else if (event.matches(Key::Delete))
        erase(false, 1);
    else if (erasesBack(event))
        erase(false, -1);
    else if (breaksLine(event))
        breakLine();
    else if (event.key() == Qt::Key_Escape && m_view->selectedUnits().empty())
        finish();
    else if (types(event))
        type(event.text());
    else
        return false;
    return true;
}

void CorrectionMode::type(const QString &words)
{
    replaceWords(m_view->selectedUnits(), words);
}

// In a text that is broken to a width, only an empty line makes a paragraph.
void CorrectionMode::breakLine()
{
    const QString &words = m_view->shownWords();
    const Utf16Range units = m_view->selectedUnits();
    const bool beside = (units.start > 0 && words.at(units.start - 1) == u'\n')
        || (units.end < words.size() && words.at(units.end) == u'\n');
    type(m_view->scene().text().brokenToWidth() && !beside ? u"\n\n"_s : u"\n"_s);
}

void CorrectionMode::paste()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    const QString words = data && data->hasText() ? asTextWords(data->text()) : QString();
    if (!words.isEmpty())
        type(words);
}

void CorrectionMode::cut()
{
    const Utf16Range units = m_view->selectedUnits();
    if (units.empty())
        return;
    QApplication::clipboard()->setText(m_view->shownWords().mid(units.start, units.length()));
    type({});
}

void CorrectionMode::erase(bool word, int step)
{
    const Utf16Range selected = m_view->selectedUnits();
    if (!selected.empty())
        return type({});
    const int size = int(m_view->shownWords().size());
    const int caret = m_view->caretUnit();
    const int there = std::clamp(m_view->unitBeyond(caret, word, step), 0, size);
    replaceWords(withWholeBreaks({std::min(caret, there), std::max(caret, there)}, step), {});
}

// Where a line end within a paragraph is drawn as one blank, or as nothing, it goes with all that stands for
// it; and at least one thing that can be seen goes.
Utf16Range CorrectionMode::withWholeBreaks(Utf16Range units, int step) const
{
    const int size = int(m_view->shownWords().size());
    const auto hidden = [this](int unit) {
        return m_view->shownWords().at(unit) != Hidden && m_view->drawnWords({unit, unit + 1}) == Hidden;
    };
    const auto nothingSeen = [&] {
        for (int unit = units.start; unit < units.end; ++unit) {
            if (!hidden(unit))
                return false;
        }
        return true;
    };
    while (nothingSeen() && (step < 0 ? units.start > 0 : units.end < size)) {
        if (step < 0)
            units.start = m_view->unitBeyond(units.start, false, -1);
        else
            units.end = std::min(size, m_view->unitBeyond(units.end, false, 1));
    }
    const QString &words = m_view->shownWords();
    const bool breaks = words.sliced(units.start, units.length()).contains(u'\n')
        || (units.end < size && hidden(units.end)) || (units.start > 0 && hidden(units.start - 1));
    while (breaks && units.start > 0 && hidden(units.start - 1))
        --units.start;
    while (breaks && units.end < size && hidden(units.end))
        ++units.end;
    return units;
}

// Words that an input method is still at are in the draft, so that codings move with them too.
void CorrectionMode::composed(const QInputMethodEvent &event)
{
    const QString kept = asTextWords(event.commitString());
    const QString open = event.preeditString();
    if (!m_composition && kept.isEmpty() && open.isEmpty() && event.replacementLength() == 0)
        return;
    Utf16Range units = m_composition.value_or(m_view->selectedUnits());
    if (event.replacementLength() > 0) {
        const int size = int(m_view->shownWords().size());
        units.start = std::clamp(units.start + event.replacementStart(), 0, size);
        units.end = std::max(units.end, std::min(size, units.start + event.replacementLength()));
    }
    const int start = units.start + int(kept.size());
    m_composition = Utf16Range{start, start + int(open.size())};
    replaceWords(units, kept + open);
    int caret = start + int(open.size());
    for (const QInputMethodEvent::Attribute &attribute : event.attributes()) {
        if (attribute.type == QInputMethodEvent::Cursor)
            caret = start + std::clamp(attribute.start, 0, int(open.size()));
    }
    if (open.isEmpty())
        m_composition.reset();
    m_view->setComposing(m_composition.value_or(Utf16Range()));
    if (caret != m_view->caretUnit())
        m_view->setCaretUnit(caret, false);
    if (pending())
        startClock();
}

// Nothing undecided is written: the input method says what it has, or it goes.
void CorrectionMode::settleComposition()
{
    if (m_composition)
        QGuiApplication::inputMethod()->commit();
    if (!m_composition)
        return;
    const Utf16Range units = *std::exchange(m_composition, std::nullopt);
    m_view->setComposing({});
    QGuiApplication::inputMethod()->reset();
    replaceWords(units, {});
}

Utf16Range CorrectionMode::paragraphUnits() const
{
    const ReadingText &text = m_view->scene().text();
    return text.paragraph(text.paragraphAt(m_view->caretUnit())).units();
}

QVariant CorrectionMode::composing(Qt::InputMethodQuery query) const
{
    const Utf16Range around = paragraphUnits();
    const Utf16Range open = m_composition.value_or(Utf16Range{m_view->caretUnit(), m_view->caretUnit()});
    const QString &words = m_view->shownWords();
    const QString before = words.mid(around.start, open.start - around.start);
    const QString after = words.mid(open.end, around.end - open.end);
    const Utf16Range selected = m_view->selectedUnits();
    switch (query) {
    case Qt::ImEnabled:
        return m_active;
    case Qt::ImHints:
        return int(Qt::ImhMultiLine);
    case Qt::ImCursorRectangle:
        return m_view->caretRect(m_view->caretUnit()).translated(m_view->viewport()->pos());
    case Qt::ImAnchorRectangle:
        return m_view->caretRect(selected.start).translated(m_view->viewport()->pos());
    case Qt::ImFont:
        return m_view->scene().layout().look().words;
    case Qt::ImSurroundingText:
        return before + after;
    case Qt::ImCursorPosition:
        return int(before.size());
    case Qt::ImAnchorPosition:
        return m_composition ? int(before.size())
                             : std::clamp(selected.start - around.start, 0, around.length());
    case Qt::ImAbsolutePosition:
        return open.start;
    case Qt::ImTextBeforeCursor:
        return before;
    case Qt::ImTextAfterCursor:
        return after;
    case Qt::ImCurrentSelection:
        return m_composition ? QString() : words.mid(selected.start, selected.length());
    default:
        return {};
    }
}

} // namespace partsong
