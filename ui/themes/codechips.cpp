// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/codechips.h"

#include "core/store/naming.h"
#include "ui/shell/subjectdrag.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/scale.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>

namespace partsong {

using namespace Qt::StringLiterals;

CodeChips::CodeChips(const Project &project, QWidget *parent)
    : QWidget(parent), m_project(project), m_flow(new FlowLayout(this)),
      m_add(new QPushButton(tr("Add a code…")))
{
    setAcceptDrops(!project.readOnly());
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_add->setIcon(icon(u"list-add"_s));
    m_add->setToolTip(tr("Find a code and put it into the theme; codes can also be dragged here"));
    m_add->setEnabled(!project.readOnly());
    m_flow->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &CodeChips::findWanted);
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
    for (Chip *chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_flow->removeWidget(m_add);
    for (const Look &look : m_looks) {
        m_chips.push_back(makeChip(look));
        m_flow->addWidget(m_chips.back());
    }
    m_flow->addWidget(m_add); // stays last
    QWidget *before = nullptr;
    for (Chip *chip : m_chips) {
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    if (before)
        setTabOrder(before, m_add);
    updateGeometry();
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
