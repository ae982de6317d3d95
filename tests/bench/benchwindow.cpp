// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchwindow.h"

#include "app/workspaces.h"
#include "core/store/project.h"
#include "ui/coding/transcriptview.h"
#include "ui/shell/navigator.h"
#include "ui/shell/studyframe.h"
#include "ui/shell/tasks.h"

#include <QApplication>

namespace partsong::bench {

using namespace Qt::StringLiterals;

Window::Window(const QString &study)
    : m_settings(m_folder.filePath(u"bench.ini"_s)), m_window(m_settings, m_appearance, windowParts())
{
    m_window.resize(1440, 900);
    m_window.show();
    if (const Status opened = m_window.openStudy(study); !opened)
        qFatal("%s", qPrintable(opened.error().message));
    m_window.enter(u"coding"_s);
    paint();
}

Project &Window::project() const
{
    return m_window.study()->project();
}

Navigator &Window::navigator() const
{
    return m_window.study()->context().navigator;
}

TranscriptView &Window::view() const
{
    return *m_window.findChild<TranscriptView *>();
}

void Window::paint()
{
    QApplication::processEvents();
    m_window.repaint();
}

void Window::settle()
{
    while (!m_window.study()->context().tasks.running().empty())
        QApplication::processEvents(QEventLoop::AllEvents, 1);
    QApplication::processEvents();
}

} // namespace partsong::bench
