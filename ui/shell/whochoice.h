// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/studycontext.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace partsong {

class TypeToFind;

// Lets somebody say, in any workspace, that it is they who work from now on: by the action "study.me", and
// whenever that has to be known first.
class WhoChoice : public QObject {
    Q_OBJECT
public:
    WhoChoice(StudyContext &context, QWidget *frame);

    TypeToFind *finder() const { return m_finder; }
    void ask();

private:
    void take(const QString &name);

    StudyContext &m_context;
    QWidget *m_frame;
    TypeToFind *m_finder;
    QPointer<QWidget> m_before; // has the focus again when somebody was chosen
};

} // namespace partsong
