// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QList>
#include <QMainWindow>
#include <QTimer>

#include <vector>

class QDockWidget;

namespace partsong {

class Settings;

// The middle of the window: the workspaces, one in sight, and the docks about them. Remembers for each
// workspace which docks are in sight and where, apart for large text: there the docks of one side stand
// behind each other, and those that can wait do so, to leave room for words.
class Docks : public QMainWindow {
    Q_OBJECT
public:
    explicit Docks(Settings &settings, QWidget *parent = nullptr);

    // A dock for all workspaces, or for one alone. Hidden ones wait to be asked for.
    QDockWidget *addShared(const Panel &panel, bool shown);
    QDockWidget *addOf(const QString &workspaceId, const Panel &panel);

    // Keeps the layout of the workspace that is left and brings that of the next one.
    void enter(const QString &workspaceId);
    void keepLayout();

    // Shows a dock that was asked for, wide enough to read.
    void reveal(QDockWidget *dock);

    // Whether a dock can be seen: it may lie behind another, with its tab alone in sight.
    static bool inSight(const QDockWidget *dock);
    // The dock that a panel stands in.
    QDockWidget *dockOf(const QWidget *panel) const;

    // Docks that may be in sight now.
    std::vector<QDockWidget *> docks() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry {
        QDockWidget *dock;
        QString workspace; // "" for all
        bool shown;
        int share;
        double upTo;
    };
    // How large text is, as far as that changes what there is room for.
    enum class Text { Normal, Large, Huge };
    static Text textNow();
    void arrange();
    void begin();
    void stack(Qt::DockWidgetArea area);
    void divide();
    void divide(const std::vector<std::pair<QDockWidget *, int>> &parts);
    void putAfter(QDockWidget *before, QDockWidget *dock);
    QList<const Entry *> own(Qt::DockWidgetArea area) const;
    QString layoutName() const;
    QDockWidget *add(const QString &workspaceId, const Panel &panel, bool shown);
    QDockWidget *firstShared(Qt::DockWidgetArea area) const;
    bool belongs(const Entry &entry) const;
    void nameOnce();
    void closeCalled(const QString &title);

    Settings &m_settings;
    std::vector<Entry> m_entries;
    QString m_current;
    Text m_text = Text::Normal;
    QTimer m_naming;
};

} // namespace partsong
