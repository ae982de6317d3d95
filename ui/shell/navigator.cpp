// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigator.h"

namespace partsong {

namespace {

constexpr size_t MostVisits = 200;

} // namespace

Navigator::Navigator(Places places, QObject *parent) : QObject(parent), m_places(std::move(places)) { }

void Navigator::select(SubjectId subject)
{
    if (subject == m_selected)
        return;
    m_selected = subject;
    Q_EMIT selectionChanged(subject);
}

bool Navigator::goTo(SubjectId subject, std::optional<TextRange> range)
{
    Destination destination = m_places(subject);
    if (destination.workspace.isEmpty())
        return false;
    if (range)
        destination.range = range;
    m_visits.resize(size_t(m_at + 1));
    m_visits.push_back({subject, destination});
    if (m_visits.size() > MostVisits)
        m_visits.erase(m_visits.begin());
    m_at = int(m_visits.size()) - 1;
    show(m_visits.back());
    return true;
}

void Navigator::back()
{
    if (canGoBack())
        show(m_visits[size_t(--m_at)]);
}

void Navigator::forward()
{
    if (canGoForward())
        show(m_visits[size_t(++m_at)]);
}

void Navigator::show(const Visit &visit)
{
    const Visit now = visit; // what listens may go on and change the list
    Q_EMIT wentTo(now.destination.workspace, now.destination.subject, now.destination.range);
    select(now.selected);
    Q_EMIT arrived(now.selected);
}

} // namespace partsong
