// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
#include "core/coding/passages.h"
#include "ui/widgets/formdialog.h"

#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace partsong {

class Project;

// Shows what would be coded, passage by passage, each with a tick; and how much around each hit is taken.
class HitsDialog : public FormDialog {
    Q_OBJECT
public:
    HitsDialog(const Project &project, Id<Text> text, const std::vector<TextRange> &hits, const QString &code,
               QWidget *parent = nullptr);

    // The passages that are ticked, each once.
    std::vector<TextRange> ranges() const;
    QListWidget *list() const { return m_list; }
    QComboBox *scope() const { return m_scope; }

private:
    void fill();
    void tick(bool on);
    void tellCount();
    QString wordsAround(const TextRange &range) const;

    std::vector<TextRange> m_hits;
    std::vector<TextRange> m_passages; // by row
    QString m_code;
    std::u32string m_letters;
    Passages m_parts;
    QComboBox *m_scope;
    QListWidget *m_list;
    QPushButton *m_accept;
};

} // namespace partsong
