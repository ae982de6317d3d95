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

// A coding in the margin. It holds an id and asks the view each time.
class AccessibleCoding final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleCoding(TranscriptView &view, Id<Coding> id) : m_view(view), m_id(id) { }

    bool isValid() const override { return m_view.shown(m_id).has_value(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view.window()->windowHandle(); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(&m_view); }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_view.spoken(m_id) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        const QRect shown = m_view.marginRect(m_id);
        return shown.isEmpty() ? QRect()
                               : QRect(m_view.viewport()->mapToGlobal(shown.topLeft()), shown.size());
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.selected = m_view.selectedCoding() == m_id;
        state.focused = m_view.hasFocus() && m_view.selectedCoding() == m_id;
        state.offscreen = m_view.marginRect(m_id).isEmpty();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString &action) override
    {
        if (action != setFocusAction() && action != pressAction())
            return;
        m_view.setFocus();
        m_view.chooseInMargin(m_id);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    TranscriptView &m_view;
    Id<Coding> m_id;
};

class TranscriptAccessible : public QAccessibleWidget,
                             public QAccessibleTextInterface,
                             public QAccessibleEditableTextInterface {
public:
    explicit TranscriptAccessible(TranscriptView *view) : QAccessibleWidget(view, QAccessible::EditableText)
    {
    }

    ~TranscriptAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_known))
            QAccessible::deleteAccessibleInterface(id);
    }

    // After the parts of the view come the codings in sight, never all of the text.
    int childCount() const override
    {
        return QAccessibleWidget::childCount() + int(view()->codingsInSight().size());
    }
    QAccessibleInterface *child(int index) const override
    {
        const int parts = QAccessibleWidget::childCount();
        if (index < parts)
            return QAccessibleWidget::child(index);
        const std::vector<Id<Coding>> codings = view()->codingsInSight();
        return index - parts < int(codings.size()) ? of(codings[size_t(index - parts)]) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const std::vector<Id<Coding>> codings = view()->codingsInSight();
        const auto found = std::ranges::find_if(codings, [&](Id<Coding> id) { return of(id) == child; });
        return found == codings.end() ? QAccessibleWidget::indexOfChild(child)
                                      : QAccessibleWidget::childCount() + int(found - codings.begin());
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const Id<Coding> coding = view()->marginCodingAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        return coding.null() ? QAccessibleWidget::childAt(x, y) : of(coding);
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

    QAccessibleInterface *of(Id<Coding> id) const
    {
        if (m_known.size() > MostKnown && !m_known.contains(id))
            forgetOutOfSight();
        QAccessible::Id &known = m_known[id];
        if (!known)
            known = QAccessible::registerAccessibleInterface(new AccessibleCoding(*view(), id));
        return QAccessible::accessibleInterface(known);
    }
    void forgetOutOfSight() const
    {
        const std::vector<Id<Coding>> codings = view()->codingsInSight();
        const QSet<Id<Coding>> seen(codings.begin(), codings.end());
        m_known.removeIf([&seen](const auto &known) {
            if (seen.contains(known.key()))
                return false;
            QAccessible::deleteAccessibleInterface(known.value());
            return true;
        });
    }

    static constexpr qsizetype MostKnown = 1000;

    mutable QHash<Id<Coding>, QAccessible::Id> m_known;
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
