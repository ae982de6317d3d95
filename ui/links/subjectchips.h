// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/widgets/chiprow.h"

#include <vector>

namespace partsong {

class Project;

// Subjects of whatever kind as chips: one that is clicked is to be gone to, one that is taken away is no
// longer linked. With a button that finds more, and a place to drop them. Writes nothing.
class SubjectChips : public ChipRow {
    Q_OBJECT
public:
    // Fixed: for looking at alone.
    SubjectChips(const Project &project, bool fixed, QWidget *parent = nullptr);

    void setSubjects(const std::vector<SubjectId> &subjects);
    const std::vector<SubjectId> &subjects() const { return m_subjects; }

Q_SIGNALS:
    void opened(partsong::SubjectId subject);
    void takeWanted(partsong::SubjectId subject);
    void dropped(const std::vector<partsong::SubjectId> &subjects);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    Chip *makeChip(SubjectId subject);

    const Project &m_project;
    bool m_fixed;
    std::vector<SubjectId> m_subjects;
    QStringList m_titles;
};

} // namespace partsong
