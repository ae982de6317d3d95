// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/docks.h"

#include "ui/shell/docktitle.h"
#include "ui/shell/shellsettings.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"

#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QPainter>
#include <QPointer>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// From these text sizes on there is no room for panels that can wait.
constexpr double LargeText = 1.6;
constexpr double HugeText = 2.4;
constexpr int SharedShare = 2; // of what all workspaces share

// What stands in a dock; it says how wide the dock begins.
class DockBody : public QWidget {
public:
    DockBody(QWidget *inside, int width, int height) : m_width(width), m_height(height)
    {
        column(this, 0, 0)->addWidget(inside);
    }
    // Large text makes it wider, as far as the words in the middle keep room.
    QSize sizeHint() const override
    {
        const int width = std::min(scaled(m_width), std::max(m_width, window()->width() / 4));
        return {width, m_height > 0 ? scaled(m_height) : QWidget::sizeHint().height()};
    }

    bool asksForHeight() const { return m_height > 0; }

private:
    int m_width;
    int m_height;
};

// One that stands in a window of its own has an edge that can be seen and taken hold of.
class Dock : public QDockWidget {
public:
    Dock(const QString &title, QWidget *parent) : QDockWidget(title, parent)
    {
        connect(this, &QDockWidget::topLevelChanged, this, &Dock::giveFocusBack, Qt::QueuedConnection);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (!isFloating())
            return QDockWidget::paintEvent(event);
        const Palette &colours = paletteOf(this);
        QPainter painter(this);
        painter.fillRect(rect(), colours.window);
        painter.setPen(colours.controlLine);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::MouseButtonPress)
            m_had = QApplication::focusWidget();
        const bool was = isFloating();
        const bool done = QDockWidget::event(event);
        // By a double click it would come to lie just where it stood, over what takes its place.
        if (event->type() == QEvent::MouseButtonDblClick && isFloating() && !was)
            move(pos() + QPoint(-space(6), space(6)));
        return done;
    }

private:
    // The keys go on working on what they worked on.
    void giveFocusBack()
    {
        const QPointer<QWidget> had = std::exchange(m_had, nullptr);
        if (!had || !isVisible() || !had->isVisible())
            return;
        had->activateWindow();
        had->setFocus(Qt::OtherFocusReason);
    }

    QPointer<QWidget> m_had; // the keys, within or elsewhere
};

} // namespace

Docks::Docks(Settings &settings, QWidget *parent) : QMainWindow(parent, Qt::Widget), m_settings(settings)
{
    setDockNestingEnabled(true);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAnimated(false);
    m_naming.setSingleShot(true);
    connect(&m_naming, &QTimer::timeout, this, &Docks::nameOnce);
}

QDockWidget *Docks::addShared(const Panel &panel, bool shown)
{
    QDockWidget *first = firstShared(panel.area);
    QDockWidget *dock = add({}, panel, shown);
    if (first)
        tabifyDockWidget(first, dock);
    return dock;
}

QDockWidget *Docks::firstShared(Qt::DockWidgetArea area) const
{
    for (const Entry &entry : m_entries) {
        if (entry.workspace.isEmpty() && dockWidgetArea(entry.dock) == area)
            return entry.dock;
    }
    return nullptr;
}

QDockWidget *Docks::addOf(const QString &workspaceId, const Panel &panel)
{
    return add(workspaceId, panel, true);
}

QDockWidget *Docks::add(const QString &workspaceId, const Panel &panel, bool shown)
{
    auto *dock = new Dock(panel.title, this);
    dock->setObjectName(panel.id);
    dock->setAccessibleName(panel.title);
    dock->setWindowIcon(icon(panel.iconName));
    dock->setTitleBarWidget(new DockTitle(dock));
    dock->setWidget(new DockBody(panel.widget, panel.width, panel.height));
    dock->hide();
    const auto soon = [this] { m_naming.start(0); };
    connect(dock, &QDockWidget::dockLocationChanged, this, soon);
    connect(dock, &QDockWidget::topLevelChanged, this, soon);
    connect(dock, &QDockWidget::visibilityChanged, this, soon);
    addDockWidget(panel.area, dock);
    m_entries.push_back(
        {dock, workspaceId, shown, panel.share, workspaceId.isEmpty() ? LargeText : panel.upTo});
    return dock;
}

// A name that a tab says is not said again by a title beneath it; the tab has the cross then.
void Docks::nameOnce()
{
    for (const Entry &entry : m_entries) {
        const QList<QDockWidget *> beside = tabifiedDockWidgets(entry.dock);
        const bool tabbed = !entry.dock->isFloating() && !std::ranges::all_of(beside, &QWidget::isHidden);
        static_cast<DockTitle *>(entry.dock->titleBarWidget())->setBehindTabs(tabbed);
    }
    // Of three and more, and in large type, the names need the room that crosses would take; the menu closes
    // them.
    constexpr int MostWithCrosses = 2;
    for (QTabBar *tabs : findChildren<QTabBar *>(Qt::FindDirectChildrenOnly)) {
        tabs->setTabsClosable(tabs->count() <= MostWithCrosses && textNow() == Text::Normal);
        if (tabs->property("heard").toBool())
            continue;
        tabs->setProperty("heard", true);
        connect(tabs, &QTabBar::tabCloseRequested, this,
                [this, tabs](int tab) { closeCalled(tabs->tabText(tab)); });
    }
}

void Docks::closeCalled(const QString &title)
{
    for (QDockWidget *dock : docks()) {
        if (dock->windowTitle() == title)
            dock->close();
    }
}

bool Docks::belongs(const Entry &entry) const
{
    return entry.workspace.isEmpty() || entry.workspace == m_current;
}

void Docks::enter(const QString &workspaceId)
{
    keepLayout();
    m_current = workspaceId;
    m_text = textNow();
    arrange();
}

Docks::Text Docks::textNow()
{
    return textScale() > HugeText ? Text::Huge : textScale() > LargeText ? Text::Large : Text::Normal;
}

void Docks::arrange()
{
    const QByteArray layout = m_settings.bytes(shellsettings::Layout, layoutName());
    const bool restored = !layout.isEmpty() && restoreState(layout);
    for (const Entry &entry : m_entries) {
        if (!belongs(entry))
            entry.dock->hide();
    }
    if (!restored)
        begin();
}

// How docks stand before a person has moved any.
void Docks::begin()
{
    for (const Entry &entry : m_entries) {
        if (belongs(entry))
            entry.dock->setVisible(entry.shown && textScale() <= entry.upTo);
    }
    for (const Qt::DockWidgetArea area : {Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea})
        stack(area);
    divide();
}

// Puts the docks of one side one below the other, or where text is large behind each other, the largest in
// front. What the workspace works with comes before what all of them share, which lie on each other as tabs
// in any case.
void Docks::stack(Qt::DockWidgetArea area)
{
    const Entry *front = nullptr;
    QDockWidget *before = nullptr;
    for (const Entry *entry : own(area)) {
        addDockWidget(area, entry->dock);
        if (before)
            putAfter(before, entry->dock);
        before = entry->dock;
        if (!front || entry->share > front->share)
            front = entry;
    }
    QDockWidget *first = firstShared(area);
    for (const Entry &entry : m_entries) {
        if (!entry.workspace.isEmpty() || dockWidgetArea(entry.dock) != area)
            continue;
        addDockWidget(area, entry.dock);
        if (entry.dock != first)
            tabifyDockWidget(first, entry.dock);
        else if (before)
            putAfter(before, first);
    }
    if (m_text != Text::Normal && front)
        front->dock->raise();
    else if (first)
        first->raise();
}

void Docks::putAfter(QDockWidget *before, QDockWidget *dock)
{
    if (m_text == Text::Normal)
        splitDockWidget(before, dock, Qt::Vertical);
    else
        tabifyDockWidget(before, dock);
}

// What the workspace in sight works with on one side.
QList<const Docks::Entry *> Docks::own(Qt::DockWidgetArea area) const
{
    QList<const Entry *> found;
    for (const Entry &entry : m_entries) {
        const bool here = !entry.workspace.isEmpty() && belongs(entry) && !entry.dock->isHidden()
            && !entry.dock->isFloating();
        if (here && dockWidgetArea(entry.dock) == area)
            found << &entry;
    }
    return found;
}

void Docks::reveal(QDockWidget *dock)
{
    dock->show();
    dock->raise();
    if (dock->width() < dock->widget()->sizeHint().width())
        resizeDocks({dock}, {dock->widget()->sizeHint().width()}, Qt::Horizontal);
}

bool Docks::inSight(const QDockWidget *dock)
{
    return dock->isVisible() && !dock->visibleRegion().isEmpty();
}

QDockWidget *Docks::dockOf(const QWidget *panel) const
{
    for (const Entry &entry : m_entries) {
        if (entry.dock->isAncestorOf(panel))
            return entry.dock;
    }
    return nullptr;
}

// Gives each dock the width and the height that it asks for, and its share of the height that is left.
void Docks::divide()
{
    for (const Qt::DockWidgetArea area : {Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea}) {
        std::vector<std::pair<QDockWidget *, int>> parts;
        for (const Entry *entry : own(area))
            parts.emplace_back(entry->dock, entry->share);
        if (QDockWidget *first = firstShared(area); first && !first->isHidden() && !first->isFloating())
            parts.emplace_back(first, SharedShare);
        divide(parts);
    }
}

void Docks::divide(const std::vector<std::pair<QDockWidget *, int>> &parts)
{
    const auto asked = [](QDockWidget *dock) {
        const auto *body = static_cast<DockBody *>(dock->widget());
        return body->asksForHeight() ? body->sizeHint().height() : 0;
    };
    int left = height();
    int shares = 0;
    for (const auto &[dock, share] : parts) {
        left -= asked(dock);
        shares += asked(dock) > 0 ? 0 : share;
    }
    QList<QDockWidget *> seen;
    QList<int> widths;
    QList<int> heights;
    for (const auto &[dock, share] : parts) {
        seen << dock;
        widths << dock->widget()->sizeHint().width();
        heights << (asked(dock) > 0 ? asked(dock) : std::max(100, left) * share / shares);
    }
    resizeDocks(seen, widths, Qt::Horizontal);
    if (m_text == Text::Normal)
        resizeDocks(seen, heights, Qt::Vertical);
}

QString Docks::layoutName() const
{
    constexpr QLatin1StringView Kinds[] = {""_L1, "-large"_L1, "-huge"_L1};
    return m_current + Kinds[int(m_text)];
}

void Docks::keepLayout()
{
    if (!m_current.isEmpty())
        m_settings.setBytes(shellsettings::Layout, layoutName(), saveState());
}

void Docks::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::FontChange || m_current.isEmpty() || m_text == textNow())
        return;
    keepLayout();
    m_text = textNow();
    arrange();
    m_naming.start(0);
}

std::vector<QDockWidget *> Docks::docks() const
{
    std::vector<QDockWidget *> found;
    for (const Entry &entry : m_entries) {
        if (belongs(entry))
            found.push_back(entry.dock);
    }
    return found;
}

} // namespace partsong
