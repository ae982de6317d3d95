// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/segmentfilter.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace partsong {

class ChangeSet;
class Chip;
class FlowLayout;
class Project;
class TypeToFind;
struct FindItem;

// What a list of extracts is narrowed to, as chips: any combination of codes, sources, participants, their
// attributes, speakers, members of the team, and words. One field finds them all. Writes nothing.
class SegmentFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit SegmentFilterBar(const Project &project, QWidget *parent = nullptr);

    const SegmentFilter &filter() const { return m_filter; }
    void setFilter(const SegmentFilter &filter);
    bool any() const { return m_filter != SegmentFilter(); }
    void clear() { setFilter({}); }
    // Opens the field.
    void choose();
    void apply(const ChangeSet &changes);

    TypeToFind *finder() const { return m_finder; }
    const std::vector<Chip *> &chips() const { return m_chips; }
    QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    void changed();

private:
    std::vector<FindItem> items() const;
    void take(const QString &id);
    void setWords(const QString &words);
    void refresh();
    void addChip(const QString &text, const QString &says, SegmentFilter without, const QColor &colour = {});
    void addIdChips();
    void addWordChips();

    const Project &m_project;
    SegmentFilter m_filter;
    FlowLayout *m_flow;
    QPushButton *m_add;
    TypeToFind *m_finder;
    std::vector<Chip *> m_chips;
};

} // namespace partsong
