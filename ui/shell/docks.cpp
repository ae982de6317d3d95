// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/docks.h"

#include "ui/shell/shellsettings.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/scale.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

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
        const int width = std::min(scaled(m_width), std::max(m_width, window()->width() * 3 / 10));
        return {width, m_height > 0 ? scaled(m_height) : QWidget::sizeHint().height()};
    }

    bool asksForHeight() const { return m_height > 0; }

private:
    int m_width;
    int m_height;
};

// The plain title of a dock, with a cross that is as large as other buttons.
class DockTitle : public QWidget {
public:
    explicit DockTitle(QDockWidget *dock)
    {
        auto *line = row(this, 0, 1);
        setSteps(line, 3, 1, 1, 1, 1);
        auto *title = new ElidedLabel(dock->windowTitle());
        setTextSize(title, TextSize::Body, QFont::DemiBold);
        auto *close = iconButton(u"window-close"_s, Docks::tr("Close %1").arg(dock->windowTitle()));
        line->addWidget(title, 1);
        line->addWidget(close);
        setGround(this, Ground::Window);
        connect(close, &QToolButton::clicked, dock, &QDockWidget::close);
        connect(dock, &QDockWidget::windowTitleChanged, title, &ElidedLabel::setText);
    }
    QSize minimumSizeHint() const override { return {scaled(80), sizeHint().height()}; }

protected:
    // The dock moves by its title, so the mouse is the dock's.
    void mousePressEvent(QMouseEvent *event) override { event->ignore(); }
    void mouseMoveEvent(QMouseEvent *event) override { event->ignore(); }
    void mouseReleaseEvent(QMouseEvent *event) override { event->ignore(); }
};

// From this text size on there is no room for panels that can wait.
bool largeText()
{
    return textScale() > 1.6;
}

} // namespace

Docks::Docks(Settings &settings, QWidget *parent) : QMainWindow(parent, Qt::Widget), m_settings(settings)
{
    setDockNestingEnabled(true);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAnimated(false);
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

// What a workspace works with stands above what all of them share, which lie on each other as tabs.
QDockWidget *Docks::addOf(const QString &workspaceId, const Panel &panel)
{
    QDockWidget *dock = add(workspaceId, panel, true);
    QDockWidget *first = firstShared(panel.area);
    if (!first)
        return dock;
    splitDockWidget(dock, first, Qt::Vertical);
    for (const Entry &entry : m_entries) {
        if (entry.workspace.isEmpty() && entry.dock != first && dockWidgetArea(entry.dock) == panel.area)
            tabifyDockWidget(first, entry.dock);
    }
    return dock;
}

QDockWidget *Docks::add(const QString &workspaceId, const Panel &panel, bool shown)
{
    auto *dock = new QDockWidget(panel.title, this);
    dock->setObjectName(panel.id);
    dock->setAccessibleName(panel.title);
    dock->setWindowIcon(icon(panel.iconName));
    dock->setTitleBarWidget(new DockTitle(dock));
    dock->setWidget(new DockBody(panel.widget, panel.width, panel.height));
    dock->hide();
    addDockWidget(panel.area, dock);
    m_entries.push_back({dock, workspaceId, shown});
    return dock;
}

bool Docks::belongs(const Entry &entry) const
{
    return entry.workspace.isEmpty() || entry.workspace == m_current;
}

void Docks::enter(const QString &workspaceId)
{
    keepLayout();
    m_current = workspaceId;
    m_large = largeText();
    arrange();
}

void Docks::arrange()
{
    const QByteArray layout = m_settings.bytes(shellsettings::Layout, layoutName());
    const bool restored = !layout.isEmpty() && restoreState(layout);
    for (const Entry &entry : m_entries) {
        const bool waits = m_large && entry.workspace.isEmpty();
        if (!belongs(entry))
            entry.dock->hide();
        else if (!restored)
            entry.dock->setVisible(entry.shown && !waits);
    }
    if (restored)
        return;
    widen();
    if (QDockWidget *first = firstShared(Qt::RightDockWidgetArea))
        first->raise();
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

void Docks::widen()
{
    QList<QDockWidget *> seen;
    QList<int> widths;
    QList<QDockWidget *> tall;
    QList<int> heights;
    for (QDockWidget *dock : docks()) {
        if (dock->isHidden() || dock->isFloating())
            continue;
        seen << dock;
        widths << dock->widget()->sizeHint().width();
        if (!static_cast<DockBody *>(dock->widget())->asksForHeight())
            continue;
        tall << dock;
        heights << dock->widget()->sizeHint().height();
    }
    resizeDocks(seen, widths, Qt::Horizontal);
    resizeDocks(tall, heights, Qt::Vertical);
}

QString Docks::layoutName() const
{
    return m_large ? m_current + u"-large"_s : m_current;
}

void Docks::keepLayout()
{
    if (!m_current.isEmpty())
        m_settings.setBytes(shellsettings::Layout, layoutName(), saveState());
}

void Docks::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::FontChange || m_current.isEmpty() || m_large == largeText())
        return;
    keepLayout();
    m_large = largeText();
    arrange();
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
