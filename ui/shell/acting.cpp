// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/acting.h"

#include "core/store/project.h"
#include "ui/shell/notices.h"
#include "ui/shell/shellsettings.h"

namespace partsong {

Acting &Acting::of(StudyContext &context)
{
    auto *found = context.project.findChild<Acting *>(Qt::FindDirectChildrenOnly);
    return found ? *found : *new Acting(context);
}

Acting::Acting(StudyContext &context) : QObject(&context.project), m_context(context) { }

bool Acting::known() const
{
    return !m_context.project.person().id.null();
}

QString Acting::name() const
{
    return m_context.project.person().name;
}

QString Acting::withoutAsking() const
{
    const Project &project = m_context.project;
    const QString here =
        QString::fromUtf8(m_context.settings.bytes(shellsettings::ActedAs, project.study().id.text()));
    if (!here.isEmpty() && project.personNamed(here))
        return here;
    const std::vector<Person> team = project.all<Person>();
    const QString anywhere = m_context.settings.value(shellsettings::PersonName);
    return team.size() == 1 && team.front().name == anywhere ? anywhere : QString();
}

void Acting::begin(const QString &name)
{
    m_context.project.actAs(name);
    m_context.settings.setBytes(shellsettings::ActedAs, m_context.project.study().id.text(), name.toUtf8());
}

void Acting::be(const QString &name)
{
    if (m_context.commitPending)
        m_context.commitPending(); // what is being typed is of whoever typed it
    if (m_context.project.writtenElsewhere()) // what is being written is of whoever began it
        return m_context.notices.error(Project::beingWritten());
    const QString said = name.simplified();
    const std::vector<Person> team = m_context.project.all<Person>();
    const auto member = std::ranges::find_if(
        team, [&said](const Person &one) { return one.name.compare(said, Qt::CaseInsensitive) == 0; });
    const QString known = member == team.end() ? said : member->name;
    begin(known);
    m_context.settings.setValue(shellsettings::PersonName, known);
    Q_EMIT changed();
    if (const auto waiting = std::exchange(m_waiting, {}))
        waiting();
}

void Acting::beNobody()
{
    m_context.project.actAs({});
    Q_EMIT changed();
}

void Acting::whenKnown(const std::function<void()> &then)
{
    if (known())
        return then();
    m_waiting = then;
    Q_EMIT asked();
}

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = words.first().left(1);
    return (words.size() > 1 ? first + words.last().left(1) : first).toUpper();
}

} // namespace partsong
