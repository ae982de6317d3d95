// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageaccessible.h"

#include "ui/widgets/pageview.h"

#include <QAccessibleWidget>

namespace partsong {

namespace {

// Offsets there are UTF-16 units.
class PageAccessible : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit PageAccessible(PageView *view) : QAccessibleWidget(view, QAccessible::EditableText) { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return whole();
        if (kind == QAccessible::Description)
            return description();
        return QAccessibleWidget::text(kind);
    }

    int characterCount() const override { return int(whole().size()); }
    int cursorPosition() const override { return unitOf(view()->caret()); }
    void setCursorPosition(int position) override { view()->setCaret(positionOf(position), false); }
    QString text(int start, int end) const override
    {
        return whole().mid(start, (end < 0 ? characterCount() : end) - start);
    }
    int selectionCount() const override { return view()->selection().empty() ? 0 : 1; }
    void selection(int, int *start, int *end) const override
    {
        *start = unitOf(view()->selection().start);
        *end = unitOf(view()->selection().end);
    }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override { view()->setCaret(view()->caret(), false); }
    void setSelection(int, int start, int end) override
    {
        view()->select({positionOf(start), positionOf(end)});
    }
    QRect characterRect(int offset) const override
    {
        const int position = positionOf(offset);
        const int page = view()->words().pageOf(position);
        const QList<QRectF> lines = view()->words().linesOf(page, {position, position + 1});
        const QRectF box = lines.isEmpty() ? view()->words().caret(position) : lines.first();
        const QRect shown = view()->shownRect({page, box}).toAlignedRect();
        return {view()->viewport()->mapToGlobal(shown.topLeft()), shown.size()};
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        const PageRegion there = view()->at(view()->viewport()->mapFromGlobal(point));
        return unitOf(view()->words().positionAt(there.page, there.rect.topLeft()).value_or(0));
    }
    void scrollToSubstring(int start, int end) override
    {
        view()->showRange({positionOf(start), positionOf(end)});
    }
    // Runs that are alike: a reader announces them where they change.
    QString attributes(int offset, int *start, int *end) const override
    {
        const int position = positionOf(offset);
        const QString here = view()->spokenAt(position);
        TextRange run{position, position};
        const int last = view()->words().characters();
        while (run.start > 0 && position - run.start < Farthest && view()->spokenAt(run.start - 1) == here)
            --run.start;
        while (run.end < last && run.end - position < Farthest && view()->spokenAt(run.end) == here)
            ++run.end;
        *start = unitOf(run.start);
        *end = unitOf(run.end);
        return here.isEmpty() ? QString()
                              : QStringLiteral("codes:%1;").arg(QString(here).replace(u';', u','));
    }

private:
    static constexpr int Farthest = 1000; // letters that are looked at for where something changes

    QString description() const
    {
        QStringList said{PageView::tr("Page %1 of %2").arg(view()->page() + 1).arg(view()->count())};
        said << view()->spokenOn(view()->page());
        return said.join(QLatin1String(". "));
    }
    PageView *view() const { return static_cast<PageView *>(widget()); }
    QString whole() const { return view()->words().words({0, view()->words().characters()}); }
    int unitOf(int position) const { return int(view()->words().words({0, position}).size()); }
    int positionOf(int unit) const { return int(QStringView(whole()).left(unit).toUcs4().size()); }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<PageView *>(object);
    return view ? new PageAccessible(view) : nullptr;
}

} // namespace

void installPageAccessible()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace partsong
