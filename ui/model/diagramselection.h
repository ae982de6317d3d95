// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QList>
#include <QObject>

namespace partsong {

// What is selected in the diagram: elements and relations, one of them the current one.
class DiagramSelection : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    const QList<SubjectId> &ids() const { return m_ids; }
    SubjectId current() const { return m_ids.isEmpty() ? SubjectId() : m_ids.last(); }
    bool contains(SubjectId id) const { return m_ids.contains(id); }
    bool empty() const { return m_ids.isEmpty(); }

    void select(SubjectId id) { set({id}); }
    void set(const QList<SubjectId> &ids); // the last is the current one
    void toggle(SubjectId id);
    void clear() { set({}); }

Q_SIGNALS:
    void changed();

private:
    QList<SubjectId> m_ids;
};

} // namespace partsong
