// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace partsong {

class ActionTable;
class TypeToFind;

// Finds any action by a few letters of its name, or of the words that other tools use for it, and runs it.
class CommandPalette : public QObject {
    Q_OBJECT
public:
    CommandPalette(ActionTable &table, QWidget *window);

    void open();
    TypeToFind *finder() const { return m_finder; }

private:
    void run(const QString &id);

    ActionTable &m_table;
    QWidget *m_window;
    TypeToFind *m_finder;
    QStringList m_recent;
};

} // namespace partsong
