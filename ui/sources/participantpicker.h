// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/sources.h"

#include <QObject>

#include <functional>

class QWidget;

namespace partsong {

class Project;
class TypeToFind;

// Asks who gave the data, by a few letters of a pseudonym; a new one can be named.
class ParticipantPicker : public QObject {
    Q_OBJECT
public:
    ParticipantPicker(const Project &project, QWidget *over);

    // `chosen` gets an empty name for nobody.
    void open(QWidget *over, const QPoint &at, std::function<void(const ParticipantDraft &)> chosen);
    TypeToFind *finder() const { return m_finder; }

private:
    const Project &m_project;
    TypeToFind *m_finder;
    std::function<void(const ParticipantDraft &)> m_chosen;
};

} // namespace partsong
