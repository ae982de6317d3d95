// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/widgets/appearance.h"

#include <QTemporaryDir>

namespace partsong {

class Navigator;
class Project;
class TranscriptView;

namespace bench {

// The window with a study open, painted.
class Window {
public:
    explicit Window(const QString &study);

    Project &project() const;
    Navigator &navigator() const;
    TranscriptView &view() const;
    template <typename T> T *find() const { return m_window.findChild<T *>(); }

    // Everything that waits is done and drawn.
    void paint();
    // Waits for work off the thread.
    void settle();

private:
    QTemporaryDir m_folder;
    Settings m_settings;
    Appearance m_appearance;
    MainWindow m_window;
};

} // namespace bench
} // namespace partsong
