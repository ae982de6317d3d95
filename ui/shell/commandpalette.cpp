// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/shell/actiontable.h"
#include "ui/widgets/typetofind.h"

#include <QAction>
#include <QTimer>
#include <QWidget>

namespace partsong {

namespace {

constexpr qsizetype MostRecent = 8;

QString plainText(const QAction *action)
{
    QString text = action->text();
    text.remove(u'&');
    return text;
}

} // namespace

CommandPalette::CommandPalette(ActionTable &table, QWidget *window)
    : QObject(window), m_table(table), m_window(window),
      m_finder(new TypeToFind(tr("What would you like to do?"), window))
{
    m_finder->setHint(tr("Arrow keys choose, Return does it, Esc leaves"));
    connect(m_finder, &TypeToFind::chosen, this, &CommandPalette::run);
}

void CommandPalette::open()
{
    m_table.refresh();
    std::vector<FindItem> items;
    for (const QAction *action : m_table.reachable()) {
        items.push_back({.id = action->objectName(),
                         .text = plainText(action),
                         .detail = action->shortcut().toString(QKeySequence::NativeText),
                         .keywords = m_table.keywords(action),
                         .iconName = action->icon().name(),
                         .enabled = action->isEnabled()});
    }
    m_finder->setItems(std::move(items));
    m_finder->setRecent(m_recent);
    m_finder->openCentred(m_window);
}

void CommandPalette::run(const QString &id)
{
    m_recent.removeAll(id);
    m_recent.prepend(id);
    m_recent.resize(std::min(m_recent.size(), MostRecent));
    // After the popup has gone and the focus is back where it was.
    QTimer::singleShot(0, this, [this, id] {
        if (auto *action = m_table.action(id))
            action->trigger();
    });
}

} // namespace partsong
