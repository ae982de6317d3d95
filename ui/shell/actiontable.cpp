// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actiontable.h"

#include "ui/widgets/icon.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

#include <algorithm>

namespace partsong {

using namespace Qt::StringLiterals;

struct ActionTable::Entry {
    QAction *action;
    QWidget *owner;
    ActionSpec spec;
};

ActionTable::ActionTable(QObject *parent) : QObject(parent) { }

ActionTable::~ActionTable() = default;

QAction *ActionTable::add(QWidget *owner, const ActionSpec &spec)
{
    Q_ASSERT_X(!action(spec.id), "ActionTable", "an id stands twice");
    auto *made = new QAction(icon(spec.iconName), spec.text, owner);
    made->setObjectName(spec.id);
    made->setShortcuts(spec.shortcuts);
    made->setShortcutContext(owner->isWindow() ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    if (!spec.tip.isEmpty())
        made->setToolTip(spec.tip);
    made->setCheckable(bool(spec.checked));
    made->setMenuRole(QAction::NoRole);
    connect(made, &QAction::triggered, this, [this, run = spec.run] {
        run();
        refresh();
    });
    connect(made, &QObject::destroyed, this, &ActionTable::remove);
    owner->addAction(made);
    m_entries.push_back({made, owner, spec});
    Q_EMIT changed();
    return made;
}

// It is hardly an action any more.
void ActionTable::remove(const QObject *gone)
{
    if (std::erase_if(m_entries, [gone](const Entry &entry) { return entry.action == gone; }))
        Q_EMIT changed();
}

QAction *ActionTable::action(const QString &id) const
{
    const auto found = std::ranges::find(m_entries, id, [](const Entry &entry) { return entry.spec.id; });
    return found == m_entries.end() ? nullptr : found->action;
}

bool ActionTable::inReach(const Entry &entry) const
{
    return entry.owner->isWindow() || entry.owner->isVisibleTo(entry.owner->window());
}

std::vector<QAction *> ActionTable::reachable() const
{
    std::vector<QAction *> actions;
    for (const Entry &entry : m_entries) {
        if (inReach(entry))
            actions.push_back(entry.action);
    }
    return actions;
}

QString ActionTable::keywords(const QAction *action) const
{
    const auto found = std::ranges::find(m_entries, action, &Entry::action);
    return found == m_entries.end() ? QString() : found->spec.keywords;
}

void ActionTable::refresh()
{
    for (const Entry &entry : m_entries) {
        if (entry.spec.enabled)
            entry.action->setEnabled(entry.spec.enabled());
        if (entry.spec.checked)
            entry.action->setChecked(entry.spec.checked());
    }
}

void ActionTable::fill(QMenu *menu, MenuPlace place) const
{
    std::vector<const Entry *> entries;
    for (const Entry &entry : m_entries) {
        if (entry.spec.menu == place && inReach(entry))
            entries.push_back(&entry);
    }
    std::ranges::stable_sort(entries, {}, [](const Entry *entry) { return entry->spec.group; });
    menu->clear();
    for (size_t i = 0; i < entries.size(); ++i) {
        if (i > 0 && entries[i]->spec.group != entries[i - 1]->spec.group)
            menu->addSeparator();
        menu->addAction(entries[i]->action);
    }
}

} // namespace partsong
