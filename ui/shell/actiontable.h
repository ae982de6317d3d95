// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace partsong {

// The menu an action stands in. Workspace is the menu of the workspace at hand; None leaves it to the
// palette.
enum class MenuPlace { None, Study, Edit, View, Go, Workspace, Analysis, Help };

// One thing that can be done.
struct ActionSpec {
    QString id; // "coding.apply": the chapter and a verb; unique
    QString text; // as in a menu, with its mnemonic: "&Apply Code…"
    std::function<void()> run;
    QList<QKeySequence> shortcuts = {};
    MenuPlace menu = MenuPlace::None;
    int group = 0; // actions of one group stand together between separators, groups in ascending order
    QString iconName = {};
    QString keywords = {}; // words of other tools that it answers to, translated: "node case classification"
    QString tip = {}; // the tool tip, when it says more than the text
    std::function<bool()> enabled = {}; // asked by refresh(); empty: always
    std::function<bool()> checked = {}; // a toggle: its state, asked by refresh()
};

// Every action of the window in one table. Menus, tool rows and the command palette are built from it, and
// nothing else makes a QAction with a shortcut.
class ActionTable : public QObject {
    Q_OBJECT
public:
    explicit ActionTable(QObject *parent = nullptr);
    ~ActionTable() override;

    // The action works while the owner or something in it has the focus (a window: whenever the window is
    // active), and goes when the owner goes. Give the workspace itself as owner for what belongs to it.
    QAction *add(QWidget *owner, const ActionSpec &spec);

    QAction *action(const QString &id) const; // nullptr when there is none
    // Those that can be reached now: of the window, and of owners in sight.
    std::vector<QAction *> reachable() const;
    QString keywords(const QAction *action) const;

    // Asks every action whether it is enabled and checked. The shell calls it after each change of the study,
    // of the selection and of the workspace; call it when your own state changes.
    void refresh();

    // Fills a menu with the actions of its place that can be reached, groups apart.
    void fill(QMenu *menu, MenuPlace place) const;

Q_SIGNALS:
    void changed(); // actions came or went

private:
    struct Entry;
    void remove(const QObject *gone);
    bool inReach(const Entry &entry) const;

    std::vector<Entry> m_entries;
};

} // namespace partsong
