// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace partsong {

// A dialog whose form scrolls where the screen is too small for it. What is wrong with it and its buttons
// stay in sight below. Escape asks for itself once more where something written would be lost.
class FormDialog : public QDialog {
    Q_OBJECT
public:
    // How wide it begins, in px at 100 %.
    FormDialog(const QString &title, int width, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    void reject() override;

protected:
    // All that a person can write there: what differs from when it was shown would be lost by Escape.
    virtual QStringList written() const { return {}; }
    // A field, its caption, and its share of the width.
    struct Field {
        QString caption;
        QWidget *field;
        int share = 1;
    };

    QVBoxLayout *form() const { return m_form; }
    void sideBySide(const Field &left, const Field &right);
    // Closes the form with its buttons; called once, after its fields were added.
    void finish(QPushButton *accept);
    // Says what is wrong; no words: nothing is.
    void setProblem(const QString &problem);
    QString problem() const;
    void showEvent(QShowEvent *event) override;

private:
    bool keepsOpen();

    int m_width;
    QStringList m_writtenAtFirst;
    bool m_warned = false;
    QScrollArea *m_scroll;
    QVBoxLayout *m_form;
    QLabel *m_problem;
};

} // namespace partsong
