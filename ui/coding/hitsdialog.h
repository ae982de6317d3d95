// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
#include "core/coding/passages.h"
#include "ui/widgets/formdialog.h"

#include <vector>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;

namespace partsong {

class PlannedCodingsModel;
class Project;

// Shows what would be coded, passage by passage, each with a tick; and how much around each hit is taken.
class HitsDialog : public FormDialog {
    Q_OBJECT
public:
    HitsDialog(const Project &project, Id<Text> text, const std::vector<TextRange> &hits, const QString &code,
               QWidget *parent = nullptr);

    // The passages that are ticked, each once.
    std::vector<TextRange> ranges() const;
    QListView *list() const { return m_list; }
    QComboBox *scope() const { return m_scope; }

private:
    void fill();
    void tellCount();

    std::vector<TextRange> m_hits;
    Id<Text> m_text;
    Passages m_parts;
    QComboBox *m_scope;
    PlannedCodingsModel *m_model;
    QListView *m_list;
    QPushButton *m_accept;
};

} // namespace partsong
