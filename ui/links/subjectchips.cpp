// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/subjectchips.h"

#include "core/links/subjects.h"
#include "core/store/naming.h"
#include "core/store/project.h"
#include "core/store/subjectkind.h"
#include "ui/shell/subjectdrag.h"
#include "ui/widgets/chip.h"

#include <QDragEnterEvent>
#include <QMimeData>

namespace partsong {

using namespace Qt::StringLiterals;

SubjectChips::SubjectChips(const Project &project, bool fixed, QWidget *parent)
    : ChipRow(tr("Link to…"), tr("Say what else the memo is about; things can also be dragged here"), parent),
      m_project(project), m_fixed(fixed || project.readOnly())
{
    setAcceptDrops(!m_fixed);
    if (m_fixed)
        hideAddButton();
}

void SubjectChips::setSubjects(const std::vector<SubjectId> &subjects)
{
    QStringList titles;
    for (const SubjectId &subject : subjects)
        titles << titleOf(m_project, subject.uuid());
    if (subjects == m_subjects && titles == m_titles)
        return;
    m_subjects = subjects;
    m_titles = titles;
    std::vector<Chip *> chips;
    for (const SubjectId &subject : m_subjects)
        chips.push_back(makeChip(subject));
    setChips(std::move(chips));
}

Chip *SubjectChips::makeChip(SubjectId subject)
{
    const QString title = titleOf(m_project, subject.uuid());
    const SubjectKind *kind = m_project.kindOf(subject.uuid());
    const QString named = kind ? tr("%1: %2").arg(kind->shownName(), title) : title;
    auto *chip = new Chip(shortened(title, 34), this);
    chip->setAccessibleName(named);
    chip->setToolTip(tr("%1. Click to go there").arg(named));
    chip->setClosable(!m_fixed);
    connect(chip, &Chip::clicked, this, [this, subject] { Q_EMIT opened(subject); });
    connect(chip, &Chip::closed, this, [this, subject] { Q_EMIT takeWanted(subject); });
    return chip;
}

void SubjectChips::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedSubjects(m_project, event->mimeData()).empty())
        event->acceptProposedAction();
}

void SubjectChips::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT dropped(draggedSubjects(m_project, event->mimeData()));
}

} // namespace partsong
