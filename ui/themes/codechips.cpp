// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/codechips.h"

#include "core/store/naming.h"
#include "ui/shell/subjectdrag.h"
#include "ui/widgets/chip.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>

namespace partsong {

using namespace Qt::StringLiterals;

CodeChips::CodeChips(const Project &project, QWidget *parent)
    : ChipRow(tr("Add a code…"), tr("Find a code and put it into the theme; codes can also be dragged here"),
              parent),
      m_project(project)
{
    setAcceptDrops(!project.readOnly());
    addButton()->setEnabled(!project.readOnly());
}

void CodeChips::setCodes(const std::vector<Id<Code>> &codes)
{
    std::vector<Look> looks;
    for (const Id<Code> &id : codes) {
        if (const auto code = m_project.find(id))
            looks.push_back({id, code->name, pathOf(m_project, Code::type(), id.uuid()), code->colour});
    }
    if (looks == m_looks)
        return;
    m_looks = std::move(looks);
    std::vector<Chip *> chips;
    for (const Look &look : m_looks)
        chips.push_back(makeChip(look));
    setChips(std::move(chips));
}

Chip *CodeChips::makeChip(const Look &look)
{
    auto *chip = new Chip(look.name, this);
    chip->setColour(QColor(look.colour));
    chip->setClosable(!m_project.readOnly());
    chip->setToolTip(tr("%1: show its extracts").arg(look.path));
    connect(chip, &Chip::clicked, this, [this, id = look.id] { Q_EMIT opened(id); });
    connect(chip, &Chip::closed, this, [this, id = look.id] { Q_EMIT takeWanted(id); });
    return chip;
}

void CodeChips::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedSubjects(m_project, event->mimeData(), {u"code"_s}).empty())
        event->acceptProposedAction();
}

void CodeChips::dropEvent(QDropEvent *event)
{
    std::vector<Id<Code>> codes;
    for (const SubjectId &subject : draggedSubjects(m_project, event->mimeData(), {u"code"_s}))
        codes.push_back(Id<Code>(subject.uuid()));
    event->acceptProposedAction();
    Q_EMIT dropped(codes);
}

} // namespace partsong
