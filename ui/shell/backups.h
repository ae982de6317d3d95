// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shell/studycontext.h"
#include "ui/shell/tasks.h"

#include <QObject>

class QTimer;

namespace partsong {

// Has a backup of the open study made while people work, soon after it was opened and then once an hour,
// where something has changed. Nobody waits for it; it says nothing unless it cannot be made, and that once.
class Backups : public QObject {
    Q_OBJECT
public:
    explicit Backups(StudyContext &context, QObject *parent = nullptr);

    // Makes one now if one is due.
    void look();

Q_SIGNALS:
    void looked();

private:
    void tell(const Error &error);

    StudyContext &m_context;
    Tasks m_tasks; // not the study's, which the window shows
    QTimer *m_timer;
    qint64 m_kept = -1; // the step that the latest backup knows of
    bool m_told = false;
};

} // namespace partsong
