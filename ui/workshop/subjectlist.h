// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/project.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace partsong {

// A few subjects under each other, each with a button that opens it and, where wished, one that takes it
// away.
class SubjectList : public QWidget {
    Q_OBJECT
public:
    // removeText is the tool tip of the removing button: "Remove this link"; "" for none.
    SubjectList(const Project &project, const QString &emptyWords, const QString &removeText,
                QWidget *parent = nullptr);

    void setSubjects(const std::vector<Uuid> &subjects);
    const std::vector<Uuid> &subjects() const { return m_subjects; }

Q_SIGNALS:
    void opened(partsong::SubjectId subject);
    void removed(partsong::SubjectId subject);

private:
    QWidget *lineFor(const Uuid &subject);

    const Project &m_project;
    QString m_emptyWords;
    QString m_removeText;
    std::vector<Uuid> m_subjects;
    QVBoxLayout *m_lines;
    bool m_filled = false;
};

} // namespace partsong
