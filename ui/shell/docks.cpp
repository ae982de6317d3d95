// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/docks.h"

#include "ui/shell/shellsettings.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/scale.h"

#include <QDockWidget>
#include <QVBoxLayout>

namespace partsong {

namespace {

// What stands in a dock; it says how wide the dock begins.
class DockBody : public QWidget {
public:
    DockBody(QWidget *inside, int width) : m_width(width)
    {
        column(this, 0, 0)->addWidget(inside);
    }
    QSize sizeHint() const override { return {scaled(m_width), QWidget::sizeHint().height()}; }

private:
    int m_width;
};

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
    return add({}, panel, shown);
}

QDockWidget *Docks::addOf(const QString &workspaceId, const Panel &panel)
{
    return add(workspaceId, panel, true);
}

QDockWidget *Docks::add(const QString &workspaceId, const Panel &panel, bool shown)
{
    auto *dock = new QDockWidget(panel.title, this);
    dock->setObjectName(panel.id);
    dock->setAccessibleName(panel.title);
    dock->setWindowIcon(icon(panel.iconName));
    dock->setWidget(new DockBody(panel.widget, panel.width));
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
    const QByteArray layout = m_settings.bytes(shellsettings::Layout, workspaceId);
    const bool restored = !layout.isEmpty() && restoreState(layout);
    for (const Entry &entry : m_entries) {
        if (!belongs(entry))
            entry.dock->hide();
        else if (!restored)
            entry.dock->setVisible(entry.shown);
    }
}

void Docks::keepLayout()
{
    if (!m_current.isEmpty())
        m_settings.setBytes(shellsettings::Layout, m_current, saveState());
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
