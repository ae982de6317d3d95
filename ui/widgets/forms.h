// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDialog;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QSize;
class QToolButton;
class QVBoxLayout;
class QWidget;

namespace partsong {

// A label that wraps, with a type size and an ink that follow the appearance. Plain text: nothing in it is
// markup.
QLabel *wordsLabel(const QString &text, QWidget *parent = nullptr);
QLabel *quietLabel(const QString &text, QWidget *parent = nullptr);
QLabel *titleLabel(const QString &text, QWidget *parent = nullptr);

// Adds a caption above a field (captions above never get cut off by large type) and makes them buddies.
void addFormRow(QVBoxLayout *form, const QString &caption, QWidget *field, const QString &help = {});

// The column for the fields of a dialog. They scroll where the screen has no room for them, and the buttons
// below stay in sight. The size is in px at 100 %.
QVBoxLayout *scrollingForm(QDialog *dialog, QDialogButtonBox *buttons, const QSize &size);

// A button in the accent: at most one in sight. In a dialog it is what Return presses.
QPushButton *primaryButton(const QString &text, QWidget *parent = nullptr);
void setPrimary(QPushButton *button, bool primary);
// The foot of a dialog: a button that accepts it and Cancel after it, to the Tab key, too.
QDialogButtonBox *acceptOrCancel(QDialog *dialog, QPushButton *accept);
// A flat button that shows an icon only; its text is its tool tip and accessible name.
QToolButton *iconButton(const QString &iconName, const QString &text, QWidget *parent = nullptr);

// A thin line between parts.
QWidget *hairline(Qt::Orientation orientation, QWidget *parent = nullptr);

} // namespace partsong
