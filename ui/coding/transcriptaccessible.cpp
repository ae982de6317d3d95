// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/transcriptaccessible.h"

#include "core/coding/correcttext.h"
#include "ui/coding/transcriptview.h"
#include "ui/coding/typingtarget.h"

#include <QAccessibleWidget>
#include <QScrollBar>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

class TranscriptAccessible : public QAccessibleWidget,
                             public QAccessibleTextInterface,
                             public QAccessibleEditableTextInterface {
public:
    explicit TranscriptAccessible(TranscriptView *view) : QAccessibleWidget(view, QAccessible::EditableText)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        if (type == QAccessible::EditableTextInterface && view()->typing())
            return static_cast<QAccessibleEditableTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = view()->typing() == nullptr;
        state.editable = view()->typing() != nullptr;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description)
            return view()->describeCaret();
        return kind == QAccessible::Value ? view()->shownWords() : QAccessibleWidget::text(kind);
    }

    void deleteText(int start, int end) override { replaceText(start, end, {}); }
    void insertText(int offset, const QString &words) override { replaceText(offset, offset, words); }
    void replaceText(int start, int end, const QString &words) override
    {
        const int most = characterCount();
        if (view()->typing())
            view()->typing()->replaceWords({std::clamp(start, 0, most), std::clamp(end, 0, most)},
                                           asTextWords(words));
    }

    int characterCount() const override { return int(view()->shownWords().size()); }
    int cursorPosition() const override { return view()->caretUnit(); }
    void setCursorPosition(int position) override { view()->setCaretUnit(position, false); }
    QString text(int start, int end) const override
    {
        return view()->shownWords().mid(start, (end < 0 ? characterCount() : end) - start);
    }

    int selectionCount() const override { return view()->selectedUnits().empty() ? 0 : 1; }
    void selection(int, int *start, int *end) const override
    {
        *start = view()->selectedUnits().start;
        *end = view()->selectedUnits().end;
    }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override { view()->setCaretUnit(view()->caretUnit(), false); }
    void setSelection(int, int start, int end) override
    {
        const int most = characterCount();
        view()->selectUnits({std::clamp(start, 0, most), std::clamp(end, 0, most)});
    }

    QRect characterRect(int offset) const override
    {
        const QRect rect = view()->caretRect(offset);
        const QRect next = view()->caretRect(std::min(offset + 1, characterCount()));
        const int width =
            next.top() == rect.top() ? std::max(1, next.left() - rect.left()) : rect.height() / 2;
        return {view()->viewport()->mapToGlobal(rect.topLeft()), QSize(width, rect.height())};
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        return view()->unitAt(view()->viewport()->mapFromGlobal(point));
    }
    void scrollToSubstring(int start, int) override { view()->setCaretUnit(start, false); }

    // Runs of equal codes: a reader announces them where they change.
    QString attributes(int offset, int *start, int *end) const override
    {
        const QString here = view()->codeNamesAt(offset);
        *start = offset;
        *end = offset;
        while (*start > 0 && view()->codeNamesAt(*start - 1) == here && offset - *start < Farthest)
            --*start;
        while (*end < characterCount() && view()->codeNamesAt(*end) == here && *end - offset < Farthest)
            ++*end;
        return here.isEmpty() ? QString() : u"codes:%1;"_s.arg(QString(here).replace(u';', u','));
    }

private:
    static constexpr int Farthest = 2000; // letters that are looked at for where codes change

    TranscriptView *view() const { return static_cast<TranscriptView *>(widget()); }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<TranscriptView *>(object);
    return view ? new TranscriptAccessible(view) : nullptr;
}

} // namespace

void installTranscriptAccessible()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

std::unique_ptr<QAccessibleTextCursorEvent> replacementNews(QObject *view, int unit, const QString &removed,
                                                            const QString &words)
{
    if (removed.isEmpty())
        return std::make_unique<QAccessibleTextInsertEvent>(view, unit, words);
    if (words.isEmpty())
        return std::make_unique<QAccessibleTextRemoveEvent>(view, unit, removed);
    return std::make_unique<QAccessibleTextUpdateEvent>(view, unit, removed, words);
}

} // namespace partsong
