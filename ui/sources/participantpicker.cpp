// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/participantpicker.h"

#include "core/sources/participant.h"
#include "core/store/project.h"
#include "ui/widgets/typetofind.h"

namespace partsong {

using namespace Qt::StringLiterals;

ParticipantPicker::ParticipantPicker(const Project &project, QWidget *over)
    : QObject(over), m_project(project),
      m_finder(new TypeToFind(tr("Find a participant, or name a new one"), over))
{
    m_finder->setCreateText(tr("New participant “%1”"));
    connect(m_finder, &TypeToFind::chosen, this, [this](const QString &id) {
        const auto known = m_project.find(Id<Participant>(Uuid::fromText(id).value_or(Uuid())));
        m_chosen({known ? known->name : QString()});
    });
    connect(m_finder, &TypeToFind::createRequested, this, [this](const QString &name) { m_chosen({name}); });
}

void ParticipantPicker::open(QWidget *over, const QPoint &at,
                             std::function<void(const ParticipantDraft &)> chosen)
{
    m_chosen = std::move(chosen);
    std::vector<FindItem> items;
    for (const Participant &participant : m_project.all<Participant>()) {
        const QStringList more{participant.group, participant.site};
        items.push_back({.id = participant.id.text(),
                         .text = participant.name,
                         .detail = more.join(u"  "_s).trimmed(),
                         .keywords = more.join(u' '),
                         .iconName = u"user-identity"_s});
    }
    items.push_back({.id = {}, .text = tr("Nobody"), .detail = tr("not known, or not to be said")});
    m_finder->setItems(std::move(items));
    m_finder->open(over, at);
}

} // namespace partsong
