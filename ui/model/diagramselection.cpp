// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/diagramselection.h"

namespace partsong {

void DiagramSelection::set(const QList<SubjectId> &ids)
{
    if (ids == m_ids)
        return;
    m_ids = ids;
    Q_EMIT changed();
}

void DiagramSelection::toggle(SubjectId id)
{
    QList<SubjectId> ids = m_ids;
    if (ids.removeAll(id) == 0)
        ids.append(id);
    set(ids);
}

} // namespace partsong
