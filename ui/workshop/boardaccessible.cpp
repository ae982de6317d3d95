// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/boardaccessible.h"

#include "ui/widgets/accessibleview.h"
#include "ui/workshop/boardview.h"
#include "ui/workshop/boardwords.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace partsong {

namespace {

class AccessibleBoard;

// One thing on the board. It holds an id and asks the model each time.
class AccessibleThing final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleThing(BoardView &view, AccessibleBoard &board, ItemId id)
        : m_view(view), m_board(board), m_id(id)
    {
    }

    bool isValid() const override { return thing(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view.window()->windowHandle(); }
    QAccessibleInterface *parent() const override;
    int childCount() const override { return int(held().size()); }
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString &action) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    ItemId id() const { return m_id; }

private:
    const BoardThing *thing() const { return m_view.board().model().find(m_id); }
    std::vector<ItemId> held() const;

    BoardView &m_view;
    AccessibleBoard &m_board;
    ItemId m_id;
};

class AccessibleBoard final : public QAccessibleWidget {
public:
    explicit AccessibleBoard(BoardView *view) : QAccessibleWidget(view, QAccessible::Canvas), m_view(*view)
    {
        QObject::connect(&view->board().model(), &BoardModel::changed, view,
                         [this](const BoardChange &change) {
                             m_branches.reset();
                             for (const ItemId &id : change.removed)
                                 forget(id);
                         });
        QObject::connect(&view->board().model(), &BoardModel::opened, view, [this] { forgetAll(); });
    }
    ~AccessibleBoard() override { forgetAll(); }

    int childCount() const override { return int(branches().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        return of(branches()[size_t(index)].item);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (this->child(i) == child)
                return i;
        }
        return -1;
    }
    QAccessibleInterface *focusChild() const override
    {
        const ItemId current = m_view.selection().current();
        return m_view.hasFocus() && !current.null() ? of(current) : nullptr;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint at = m_view.viewport()->mapFromGlobal(QPoint(x, y));
        const ItemId id = m_view.board().thingAt(m_view.mapToScene(at));
        return id.null() ? nullptr : of(id);
    }
    QString text(QAccessible::Text text) const override
    {
        const QString name = m_view.board().model().name();
        if (text == QAccessible::Name)
            return name.isEmpty() ? BoardView::tr("Board") : BoardView::tr("Board: %1").arg(name);
        return QAccessibleWidget::text(text);
    }

    // Frames and things in none; worked out when first asked for after a change.
    const std::vector<BoardBranch> &branches() const
    {
        if (!m_branches)
            m_branches = m_view.board().model().branches();
        return *m_branches;
    }
    QAccessibleInterface *of(ItemId id) const
    {
        QAccessible::Id &known = m_known[id];
        if (!known)
            known = QAccessible::registerAccessibleInterface(
                new AccessibleThing(m_view, const_cast<AccessibleBoard &>(*this), id));
        return QAccessible::accessibleInterface(known);
    }

private:
    void forget(ItemId id)
    {
        if (const QAccessible::Id known = m_known.take(id))
            QAccessible::deleteAccessibleInterface(known);
    }
    void forgetAll()
    {
        m_branches.reset();
        for (const ItemId &id : m_known.keys())
            forget(id);
    }

    BoardView &m_view;
    mutable std::optional<std::vector<BoardBranch>> m_branches;
    mutable QHash<ItemId, QAccessible::Id> m_known;
};

std::vector<ItemId> AccessibleThing::held() const
{
    for (const BoardBranch &branch : m_board.branches()) {
        if (branch.item == m_id)
            return branch.held;
    }
    return {};
}

QAccessibleInterface *AccessibleThing::parent() const
{
    const BoardThing *own = thing();
    if (!own || own->isFrame() || own->isConnector())
        return &m_board;
    const ItemId frame = m_view.board().model().frameAround(own->rect());
    return frame.null() ? static_cast<QAccessibleInterface *>(&m_board) : m_board.of(frame);
}

QAccessibleInterface *AccessibleThing::child(int index) const
{
    const std::vector<ItemId> ids = held();
    return index >= 0 && index < int(ids.size()) ? m_board.of(ids[size_t(index)]) : nullptr;
}

int AccessibleThing::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *other = dynamic_cast<const AccessibleThing *>(child);
    const std::vector<ItemId> ids = held();
    const auto found = other ? std::ranges::find(ids, other->id()) : ids.end();
    return found == ids.end() ? -1 : int(found - ids.begin());
}

QString AccessibleThing::text(QAccessible::Text text) const
{
    const BoardThing *own = thing();
    if (!own || (text != QAccessible::Name && text != QAccessible::Description))
        return {};
    if (text == QAccessible::Name)
        return spokenName(m_view.board().model(), *own);
    if (own->isCard())
        return own->words().simplified();
    return own->isFrame() ? BoardView::tr("Holds %n note(s) and card(s).", nullptr, int(held().size()))
                          : QString();
}

QRect AccessibleThing::rect() const
{
    const QRect shown = m_view.mapFromScene(m_view.board().boundsOf({m_id})).boundingRect();
    return QRect(m_view.viewport()->mapToGlobal(shown.topLeft()), shown.size());
}

QAccessible::Role AccessibleThing::role() const
{
    const BoardThing *own = thing();
    return own && own->isFrame() ? QAccessible::Grouping : QAccessible::ListItem;
}

QAccessible::State AccessibleThing::state() const
{
    QAccessible::State state;
    state.focusable = true;
    state.selectable = true;
    state.multiSelectable = true;
    state.selected = m_view.selection().contains(m_id);
    state.focused = m_view.hasFocus() && m_view.selection().current() == m_id;
    state.offscreen = !m_view.visibleRect().intersects(m_view.board().rectOf(m_id));
    return state;
}

void AccessibleThing::doAction(const QString &action)
{
    m_view.selection().select(m_id);
    m_view.reveal(m_id);
    if (action == setFocusAction())
        m_view.setFocus();
    else if (action == pressAction())
        m_view.edit(m_id);
}

} // namespace

void installBoardAccessibility()
{
    installAccessibleView<BoardView, AccessibleBoard>();
}

void announceBoardFocus(BoardView &view)
{
    announceFocusedChild<AccessibleBoard>(view);
}

} // namespace partsong
