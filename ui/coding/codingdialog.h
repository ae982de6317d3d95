// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/codings.h"
#include "ui/widgets/formdialog.h"

#include <optional>

class QCheckBox;
class QLabel;
class QSpinBox;

namespace partsong {

class WordsEdit;

// Asks for what is said about one coded passage: a comment, and how strongly the code applies. Where its
// words were corrected since, it shows what they were, and takes note that somebody has seen it.
class CodingDialog : public FormDialog {
    Q_OBJECT
public:
    CodingDialog(const Project &project, const Coding &coding, QWidget *parent = nullptr);

    // Nothing when the person thought better of it.
    static std::optional<CodingFields> ask(const Project &project, const Coding &coding, QWidget *parent);
    CodingFields fields() const;
    // What changed in the words, as it is shown; empty: nothing.
    QString difference() const;
    QCheckBox *seen() const { return m_seen; }

protected:
    QStringList written() const override;

private:
    void addCorrected(const QString &before, const QString &after);
    void addWeight(const Coding &coding);

    WordsEdit *m_comment;
    QCheckBox *m_weighted;
    QSpinBox *m_weight;
    QLabel *m_difference = nullptr;
    QCheckBox *m_seen = nullptr;
};

} // namespace partsong
