// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace partsong {

// Asks why a theme is set aside. Without a reason it cannot be accepted.
class ReasonDialog : public QDialog {
    Q_OBJECT
public:
    ReasonDialog(const QString &theme, const QString &reason, QWidget *parent = nullptr);

    QString reason() const;

private:
    QPlainTextEdit *m_reason;
};

} // namespace partsong
