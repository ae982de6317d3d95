// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/diagramaccessible.h"

#include "ui/model/diagramselection.h"
#include "ui/model/diagramview.h"
#include "ui/widgets/accessibleview.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace partsong {

namespace {

// One element or relation. It holds an id and asks the diagram each time.
class AccessibleClaim final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleClaim(DiagramView &view, SubjectId id) : m_view(view), m_id(id) { }

    bool isValid() const override { return m_view.picture().diagram().knows(m_id); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view.window()->windowHandle(); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(&m_view); }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Name ? m_view.picture().diagram().spokenName(m_id) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        const QRect shown = m_view.mapFromScene(m_view.picture().boundsOf(m_id)).boundingRect();
        return QRect(m_view.viewport()->mapToGlobal(shown.topLeft()), shown.size());
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.multiSelectable = true;
        state.selected = m_view.selection().contains(m_id);
        state.focused = m_view.hasFocus() && m_view.selection().current() == m_id;
        state.offscreen = !m_view.visibleRect().intersects(m_view.picture().boundsOf(m_id));
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
        m_view.walkTo(m_id);
        if (action == setFocusAction())
            m_view.setFocus();
        else if (action == pressAction())
            Q_EMIT m_view.editWanted();
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    DiagramView &m_view;
    SubjectId m_id;
};

class AccessibleDiagram final : public QAccessibleWidget {
public:
    explicit AccessibleDiagram(DiagramView *view)
        : QAccessibleWidget(view, QAccessible::Canvas), m_view(*view)
    {
        QObject::connect(&view->picture().diagram(), &Diagram::changed, view,
                         [this](const DiagramChange &change) {
                             m_order.clear();
                             for (const Id<Element> &id : change.elements)
                                 forgetGone(subjectId(id));
                             for (const Id<Relation> &id : change.relations)
                                 forgetGone(subjectId(id));
                         });
        QObject::connect(&view->picture(), &DiagramScene::wasArranged, view, [this] { m_order.clear(); });
    }
    ~AccessibleDiagram() override
    {
        for (const QAccessible::Id &known : m_known)
            QAccessible::deleteAccessibleInterface(known);
    }

    int childCount() const override { return int(order().size()); }
    QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < childCount() ? of(order()[size_t(index)]) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const std::vector<SubjectId> &ids = order();
        const auto found = std::ranges::find_if(ids, [&](SubjectId id) { return of(id) == child; });
        return found == ids.end() ? -1 : int(found - ids.begin());
    }
    QAccessibleInterface *focusChild() const override
    {
        const SubjectId current = m_view.selection().current();
        return m_view.hasFocus() && m_view.picture().diagram().knows(current) ? of(current) : nullptr;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint at = m_view.viewport()->mapFromGlobal(QPoint(x, y));
        const SubjectId id = m_view.picture().at(m_view.mapToScene(at), 4 * m_view.pixel());
        return id.null() ? nullptr : of(id);
    }

private:
    // Elements as they are read, then relations.
    const std::vector<SubjectId> &order() const
    {
        if (!m_order.empty())
            return m_order;
        for (const Id<Element> &id : m_view.picture().readingOrder())
            m_order.push_back(subjectId(id));
        for (const Id<Relation> &id : m_view.picture().diagram().relations())
            m_order.push_back(subjectId(id));
        return m_order;
    }
    QAccessibleInterface *of(SubjectId id) const
    {
        QAccessible::Id &known = m_known[id];
        if (!known)
            known = QAccessible::registerAccessibleInterface(new AccessibleClaim(m_view, id));
        return QAccessible::accessibleInterface(known);
    }
    void forgetGone(SubjectId id)
    {
        if (m_view.picture().diagram().knows(id))
            return;
        if (const QAccessible::Id known = m_known.take(id))
            QAccessible::deleteAccessibleInterface(known);
    }

    DiagramView &m_view;
    mutable std::vector<SubjectId> m_order;
    mutable QHash<SubjectId, QAccessible::Id> m_known;
};

} // namespace

void installDiagramAccessibility()
{
    installAccessibleView<DiagramView, AccessibleDiagram>();
}

void announceDiagramFocus(DiagramView &view)
{
    announceFocusedChild<AccessibleDiagram>(view);
}

} // namespace partsong
