// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/layouter.h"

#include "ui/model/diagramscene.h"
#include "ui/shell/tasks.h"

namespace partsong {

Layouter::Layouter(DiagramScene &scene, Tasks &tasks, QObject *parent)
    : QObject(parent), m_scene(scene), m_tasks(tasks)
{
    connect(&scene.diagram(), &Diagram::changed, this, [this](const DiagramChange &change) {
        if (change.shape)
            start();
    });
}

void Layouter::start()
{
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    m_again = false;
    runTask(
        m_tasks, this, tr("Laying out the model"),
        [nodes = m_scene.layoutNodes(), edges = m_scene.layoutEdges()](Progress &) {
            return layOut(nodes, edges);
        },
        [this](const Layout &layout) {
            m_running = false;
            if (m_again)
                start();
            else
                m_scene.arrange(layout);
        });
}

} // namespace partsong
