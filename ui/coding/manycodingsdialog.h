// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/manycodings.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace partsong {

class WordsEdit;

// Asks what is said of several coded passages at once: a comment, added to theirs or in its place, and how
// strongly their codes apply.
class ManyCodingsDialog : public FormDialog {
    Q_OBJECT
public:
    explicit ManyCodingsDialog(int count, QWidget *parent = nullptr);

    ManyCodingFields fields() const;

protected:
    QStringList written() const override;

private:
    WordsEdit *m_comment;
    QComboBox *m_how;
    QCheckBox *m_weighted;
    QSpinBox *m_weight;
};

} // namespace partsong
