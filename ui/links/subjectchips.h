// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace partsong {

class Chip;
class FlowLayout;
class Project;

// Subjects of whatever kind as chips: one that is clicked is to be gone to, one that is taken away is no
// longer linked. With a button that finds more, and a place to drop them. Writes nothing.
class SubjectChips : public QWidget {
    Q_OBJECT
public:
    // Fixed: for looking at alone.
    SubjectChips(const Project &project, bool fixed, QWidget *parent = nullptr);

    void setSubjects(const std::vector<SubjectId> &subjects);
    const std::vector<SubjectId> &subjects() const { return m_subjects; }
    const std::vector<Chip *> &chips() const { return m_chips; }
    QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    void opened(partsong::SubjectId subject);
    void takeWanted(partsong::SubjectId subject);
    void findWanted();
    void dropped(const std::vector<partsong::SubjectId> &subjects);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    Chip *makeChip(SubjectId subject);
    void orderTabs();

    const Project &m_project;
    bool m_fixed;
    FlowLayout *m_flow;
    QPushButton *m_add;
    std::vector<SubjectId> m_subjects;
    QStringList m_titles;
    std::vector<Chip *> m_chips;
};

} // namespace partsong
