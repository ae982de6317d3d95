// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/code.h"

#include <QWidget>

namespace partsong {

class Chip;
class Project;

// Says, above the words, that all words which are selected take a code, which code that is, and how it ends.
class CodingWithBar : public QWidget {
    Q_OBJECT
public:
    explicit CodingWithBar(const Project &project, QWidget *parent = nullptr);

    // Null: it is not shown.
    void show(Id<Code> code);

Q_SIGNALS:
    void stopped();
    void anotherWanted();

private:
    const Project &m_project;
    Chip *m_chip;
    Id<Code> m_code;
};

} // namespace partsong
