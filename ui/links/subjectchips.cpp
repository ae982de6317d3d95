// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/subjectchips.h"

#include "core/links/subjects.h"
#include "core/store/naming.h"
#include "core/store/project.h"
#include "core/store/subjectkind.h"
#include "ui/shell/subjectdrag.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>

namespace partsong {

using namespace Qt::StringLiterals;

SubjectChips::SubjectChips(const Project &project, bool fixed, QWidget *parent)
    : QWidget(parent), m_project(project), m_fixed(fixed || project.readOnly()), m_flow(new FlowLayout(this)),
      m_add(new QPushButton(tr("Link to…"), this))
{
    setAcceptDrops(!m_fixed);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_add->setIcon(icon(u"list-add"_s));
    m_add->setToolTip(tr("Say what else the memo is about; things can also be dragged here"));
    m_add->setVisible(!m_fixed);
    if (!m_fixed)
        m_flow->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &SubjectChips::findWanted);
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
    for (Chip *chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_flow->removeWidget(m_add);
    for (const SubjectId &subject : m_subjects) {
        m_chips.push_back(makeChip(subject));
        m_flow->addWidget(m_chips.back());
    }
    if (!m_fixed)
        m_flow->addWidget(m_add); // stays last
    orderTabs();
    updateGeometry();
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

void SubjectChips::orderTabs()
{
    QWidget *before = nullptr;
    for (Chip *chip : m_chips) {
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    if (before && !m_fixed)
        setTabOrder(before, m_add);
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
