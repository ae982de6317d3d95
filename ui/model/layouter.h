// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace partsong {

class DiagramScene;
class Tasks;

// Has the layout worked out off the GUI thread whenever the shape of the diagram has changed, one at a time,
// and hands the latest to the scene.
class Layouter : public QObject {
    Q_OBJECT
public:
    Layouter(DiagramScene &scene, Tasks &tasks, QObject *parent = nullptr);

    void start();

private:
    DiagramScene &m_scene;
    Tasks &m_tasks;
    bool m_running = false;
    bool m_again = false;
};

} // namespace partsong
